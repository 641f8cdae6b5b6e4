"""The notebooks of `examples/` run, and give what is stored in them."""

from __future__ import annotations

import copy
from pathlib import Path

import nbformat
import pytest

from tests.notebooks import NOTEBOOKS, code_cells, differences, executed, lay_out


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_gives_what_is_stored_in_it(notebook: Path, tmp_path: Path) -> None:
    stored = nbformat.read(notebook, as_version=4)
    fresh = executed(notebook, lay_out(tmp_path))
    changed = list(differences(stored, fresh))
    assert not changed, f"run `make notebooks` and read what changed: {changed}"


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_table_and_plot_says_what_it_counts(notebook: Path) -> None:
    """Each picture and each captioned table names its n, what is excluded, and whose word it is."""
    cells = code_cells(nbformat.read(notebook, as_version=4))
    captions = [
        "".join(output["data"]["text/markdown"])
        for cell in cells
        for output in cell["outputs"]
        if "text/markdown" in output.get("data", {})
    ]
    assert len(captions) >= 5
    for caption in captions:
        assert " n = " in caption
        assert "Excluded: " in caption
        assert caption.endswith("Says what plans say at their own date.")
    drawn = [cell["source"] for cell in cells if any("image/png" in o.get("data", {}) for o in cell["outputs"])]
    assert len(drawn) >= 2
    assert all("caption" in source for source in drawn)


@pytest.mark.parametrize("kind", ["text/html", "image/png"])
def test_a_changed_output_is_seen(kind: str) -> None:
    stored = nbformat.read(NOTEBOOKS[0], as_version=4)
    assert list(differences(stored, stored)) == []
    other = copy.deepcopy(stored)
    held = [o["data"] for cell in code_cells(other) for o in cell["outputs"] if kind in o.get("data", {})]
    held[0][kind] = held[-1][kind]
    assert len(list(differences(stored, other))) == 1
