"""What the repository says of itself holds: its documents, its make targets, its lock and its import contract."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pipeline.corrections.codes import CorrectionCode
from pipeline.layout import PARQUET_FILES
from pipeline.pages.sources import SourceCode
from pipeline.version import DISTRIBUTION
from schemas.columns import SCHEMA_VERSION
from schemas.enums import CodedValue, ErrorCode, Status, WarningCode
from tests.pictures import SAME, apart

ROOT: Final = Path(__file__).parents[1]
DOCUMENTS: Final = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
)
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK: Final = (ROOT / "requirements.lock").read_text("utf-8")

ROW = re.compile(r"^\| `([a-z_.]+)` \| (.+) \|$", re.MULTILINE)
MAKE = re.compile(r"(?:^|`)make ([a-z]+)", re.MULTILINE)
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)[^):]*\)")
ANCHOR = re.compile(r"\]\(([^)#:]*)#([^)]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
NAMED_PATH = re.compile(
    r"`((?:\.ci|data|docs|examples|evaluation|extractors|normalizers|pipeline|schemas|tests)/[\w./-]+)`"
)
PIN = re.compile(r"^([\w.-]+)==([\w.+!]+)(?: ; (.+?))? \\$", re.MULTILINE)

MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:work|root|home|Users)/\w")
REGISTRY = re.compile(r"pypi[.]org|pythonhosted[.]org|find[-]links|index[-]url|npmjs[.]|crates[.]io|file:/{2}")


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def table_below(text: str, heading: str) -> dict[str, str]:
    """The first two cells of each row of the table that opens with this cell."""
    start = text.index("\n", text.index(f"\n| {heading} |") + 1)
    return dict(ROW.findall(text[start:].split("\n\n", 1)[0]))


def meanings(values: Iterable[CodedValue]) -> dict[str, str]:
    return {value.value: value.meaning for value in values}


def repository_files() -> Iterator[Path]:
    """The files that are or would be committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return (path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file())


@pytest.mark.parametrize(
    ("document", "heading", "values"),
    [
        ("README.md", "`error_code`", ErrorCode),
        ("README.md", "`status`", Status),
        ("docs/codes.md", "code", WarningCode),
        ("docs/codes.md", "outcome", CorrectionCode),
        ("docs/codes.md", "problem", SourceCode),
    ],
)
def test_a_table_of_codes_is_the_enum(document: str, heading: str, values: type[CodedValue]) -> None:
    assert table_below(read(document), heading) == meanings(values), "copy the meanings from schemas/enums.py"


def test_the_readme_names_every_file_of_the_dataset() -> None:
    assert list(table_below(read("README.md"), "file")) == list(PARQUET_FILES.values())


def test_every_target_that_a_document_names_is_in_the_makefile() -> None:
    named = {target for name in DOCUMENTS for target in MAKE.findall(read(name))}
    assert {"parse", "test"} <= named
    assert named <= set(TARGET.findall(read("Makefile")))


@pytest.mark.parametrize("document", [*DOCUMENTS, "tests/fixtures/README.md"])
def test_every_file_that_a_document_names_exists(document: str) -> None:
    text = read(document)
    linked = [(ROOT / document).parent / link for link in LINK.findall(text)]
    missing = [
        str(path) for path in [*linked, *(ROOT / name for name in NAMED_PATH.findall(text))] if not path.exists()
    ]
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_heading_that_a_document_links_to_exists(document: str) -> None:
    missing = []
    for name, anchor in ANCHOR.findall(read(document)):
        page = (ROOT / document).parent / name if name else ROOT / document
        if anchor not in map(slug, HEADING.findall(page.read_text("utf-8"))):
            missing.append(f"{name}#{anchor}")
    assert not missing


def slug(heading: str) -> str:
    """The name under which a heading is linked to."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def test_the_documents_name_this_release() -> None:
    version = PROJECT["project"]["version"]
    assert f"version {version}”" in read("README.md")
    latest = read("CHANGELOG.md").split("\n## ")[1]
    assert latest.startswith(f"[{version}]")
    assert f"`schema_version` {SCHEMA_VERSION}." in latest


def test_imports_keep_to_their_direction() -> None:
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    linted = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_the_lock_holds_all_that_the_project_names() -> None:
    pins: dict[str, list[str]] = {}
    for name, version, _ in PIN.findall(LOCK):
        pins.setdefault(canonicalize_name(name), []).append(version)
    project = PROJECT["project"]["dependencies"]
    named = [*project, *PROJECT["dependency-groups"]["dev"], *PROJECT["build-system"]["requires"]]
    lagging = [
        text
        for requirement in map(Requirement, named)
        for text in [str(requirement)]
        if not (versions := pins.get(canonicalize_name(requirement.name)))
        or not all(requirement.specifier.contains(version) for version in versions)
    ]
    assert not lagging, "run `make lock`"
    assert canonicalize_name(DISTRIBUTION) not in pins


def test_every_pin_of_the_lock_has_a_hash() -> None:
    pins = [block for block in re.split(r"\n(?=\w)", LOCK.split("\n", 2)[2]) if block.strip()]
    assert len(pins) == len(PIN.findall("\n" + LOCK))
    assert [pin.split(" ", 1)[0] for pin in pins if "--hash=sha256:" not in pin] == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in repository_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {m.group()}" for p in (MACHINE_PATH, REGISTRY) if (m := p.search(text))]
    assert not found


def test_the_picture_of_the_readme_is_small_and_shows_what_is_read_today() -> None:
    from docs.picture import PICTURE, draw

    assert PICTURE.stat().st_size < 200_000
    assert apart(PICTURE.read_bytes(), draw()) < SAME, "run `make picture`"
