# What a newcomer runs (`make parse`, `make test`) and what CI runs (`make check`). Needs Python 3.11 or newer.

PYTHON ?= python3
RAW ?= data/raw
PARSED ?= data/parsed
FLAGS =
MINUTES ?= 20
SCORER ?= ../shared/score/score.py
SEEDS ?= ../shared/seeds
GOLD ?= ../shared/gold

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PY := $(BIN)/python
INSTALLED := $(VENV)/.installed
SCORED := build/score

.DEFAULT_GOAL := help
.PHONY: help parse test check lint typecheck contracts cases format fixtures notebooks picture score fuzz evaluate weights bench lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

parse: $(INSTALLED)  ## set up, then convert data/raw to data/parsed (FLAGS=--prune after a document is removed)
	$(BIN)/dhr-plans parse $(RAW) --out $(PARSED) $(FLAGS)

test: $(INSTALLED)  ## run the tests on every core
	$(PY) -m pytest -n auto $(FLAGS)

check: lint typecheck contracts test cases  ## everything that CI checks

lint: $(INSTALLED)  ## style and formatting
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

typecheck: $(INSTALLED)  ## types, strictly
	$(PY) -m mypy

contracts: $(INSTALLED)  ## imports run one way
	$(BIN)/lint-imports

cases: $(INSTALLED)  ## hold the parser against the expectations of the fixtures
	$(BIN)/dhr-plans check tests/fixtures

format: $(INSTALLED)  ## put the code into its form
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

fixtures: $(INSTALLED)  ## remake the generated samples and fixtures
	$(PY) -m tests.fixtures.factory

notebooks: $(INSTALLED)  ## execute the notebooks of examples/ anew and store what comes out
	$(PY) -m tests.notebooks

picture: $(INSTALLED)  ## draw the picture of the README anew
	$(PY) -m docs.picture

# Fixtures of documents that cannot be read make `parse` end with 1: the others are scored all the same.
score: $(INSTALLED)  ## score the parser on the fixtures, and on the seeds where they are
	@if [ ! -f "$(SCORER)" ]; then echo "Nothing scored: there is no scorer at $(SCORER) (give SCORER=path)"; exit 0; fi; \
	set -e; \
	$(BIN)/dhr-plans parse 'tests/fixtures/*/source.*' --out $(SCORED)/fixtures --prune --quiet || [ $$? -eq 1 ]; \
	echo "Fixtures, against their gold:"; \
	$(PY) "$(SCORER)" --pred $(SCORED)/fixtures --manifest tests/fixtures/manifest.json; \
	if [ ! -d "$(SEEDS)" ] || [ ! -d "$(GOLD)" ]; then echo "Seeds not scored: no $(SEEDS) or no $(GOLD)"; exit 0; fi; \
	$(BIN)/dhr-plans parse "$(SEEDS)" --out $(SCORED)/seeds --prune --quiet; \
	echo "Seeds, against their gold:"; \
	$(PY) "$(SCORER)" --pred $(SCORED)/seeds --gold "$(GOLD)"

evaluate: $(INSTALLED)  ## how often statuses, dates, agencies and names are read right on labelled texts (FLAGS=--reveal prints all misses)
	$(PY) -m evaluation $(FLAGS)

weights: $(INSTALLED)  ## learn the weights of wordings again, after labelled texts or traits changed
	$(PY) -m evaluation.training

fuzz: $(INSTALLED)  ## feed the readers with odd input, for MINUTES=20
	$(PY) -m tests.fuzz --minutes $(MINUTES)

bench: $(INSTALLED)  ## speed and memory: one report beside other tools, then archives (FLAGS=--quick is shorter)
	$(PY) -m bench $(FLAGS)
	$(PY) -m bench.archive $(FLAGS)
	$(PY) -m bench.pages $(FLAGS)

# Pins stay where they satisfy pyproject.toml; `make lock FLAGS=--upgrade` moves them all.
lock: $(INSTALLED)  ## pin every dependency, with hashes
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make lock" --output-file requirements.lock --quiet $(FLAGS)

clean:  ## remove what can be made again, the virtual environment included
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed, as in: make PYTHON=python3.12 …"; exit 1; }
	@echo "Setting up the environment in $(VENV), which takes some minutes the first time"
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@
