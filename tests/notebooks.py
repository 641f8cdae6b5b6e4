"""Executes the notebooks of `examples/` on the sample documents and stores what comes out.

`python -m tests.notebooks` does all of them.

They run in a folder of their own that is laid out as a checkout is, so that neither documents nor datasets that
somebody keeps in `data/` get into them.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import nbformat
from nbclient import NotebookClient

from pipeline.cli import main as dhr_plans
from tests.fixtures.factory.samples import NAMES
from tests.pictures import SAME, apart

ROOT: Final = Path(__file__).parents[1]
EXAMPLES: Final = ROOT / "examples"
NOTEBOOKS: Final = sorted(EXAMPLES.glob("*.ipynb"))
SECONDS: Final = 600
"""For one cell, on a machine that does much else."""
PICTURE: Final = "image/png"

Output = dict[str, Any]


def lay_out(folder: Path) -> Path:
    """The samples, the dataset made of them and what notebooks read besides. Gives the folder to run them in."""
    raw, examples = folder / "data" / "raw", folder / "examples"
    raw.mkdir(parents=True)
    for name in NAMES:
        shutil.copyfile(ROOT / "data" / "raw" / name, raw / name)
    shutil.copytree(EXAMPLES, examples, ignore=shutil.ignore_patterns("*.ipynb", ".*"))
    if dhr_plans(["parse", str(raw), "--out", str(folder / "data" / "parsed"), "--quiet"]):
        raise RuntimeError("not every sample could be read")
    return examples


def executed(notebook: Path, folder: Path) -> Any:
    """The notebook with its outputs, as it is stored: without times, and without what libraries say on stderr."""
    cells = nbformat.read(notebook, as_version=4)
    resources = {"metadata": {"path": str(folder)}}
    client = NotebookClient(
        cells, timeout=SECONDS, startup_timeout=SECONDS, record_timing=False, resources=resources, kernel_name="python3"
    )
    client.execute(stderr=subprocess.DEVNULL)
    for cell in code_cells(cells):
        cell["outputs"] = [output for output in cell["outputs"] if output.get("name") != "stderr"]
    cells["metadata"] = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return cells


def code_cells(notebook: Any) -> list[Any]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def differences(stored: Any, fresh: Any) -> Iterator[str]:
    """What of the outputs has changed: the cell, and the first line or the picture that differs."""
    for number, (old, new) in enumerate(zip(code_cells(stored), code_cells(fresh), strict=True), 1):
        for before, after in zip_longest(old["outputs"], new["outputs"], fillvalue={}):
            found = _difference(before, after)
            if found:
                yield f"code cell {number}: {found}"


def _difference(before: Output, after: Output) -> str | None:
    if before.get("output_type") != after.get("output_type"):
        return f"{before.get('output_type')} has become {after.get('output_type')}"
    old, new = _contents(before), _contents(after)
    if set(old) != set(new):
        return f"{sorted(old)} has become {sorted(new)}"
    for kind in sorted(old):
        if kind == PICTURE:
            difference = apart(base64.b64decode(old[kind]), base64.b64decode(new[kind]))
            if difference > SAME:
                return f"a picture differs by {difference:.1f}"
        elif not (PICTURE in old and kind == "text/plain"):  # the size of a picture in words
            for one, other in zip_longest(old[kind].splitlines(), new[kind].splitlines()):
                if one != other:
                    return f"{one!r} has become {other!r}"
    return None


def _contents(output: Output) -> dict[str, str]:
    held = output.get("data") or {"text": output.get("text", "")}
    return {kind: "".join(value) for kind, value in held.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = lay_out(Path(temporary))
        for notebook in NOTEBOOKS:
            nbformat.write(executed(notebook, folder), notebook)
            sys.stdout.write(f"{notebook.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
