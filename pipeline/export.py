"""`export`: a dataset in another format, for those who need one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from normalizers.names import NOTICE
from pipeline.errors import ExportError
from pipeline.export_formats import FORMATS
from pipeline.layout import CODEBOOK_FILE, PACKAGE_FILE
from pipeline.shown import MARKING, ShownDataset


def export(folder: Path, to: str, *, out: Path | None = None, show_names: bool = False) -> Path:
    """Write the dataset in `folder` to the format `to`, beside it or to `out`; where it was written.

    The target is there whole or not at all. Raises ExportError for a folder without a dataset, a package that is not
    installed, and a target that exists.
    """
    format_ = FORMATS[to]
    target = out if out is not None else _beside(folder, to, format_.suffix)
    if target.exists():
        raise ExportError("output_exists", f"{target} exists: remove it, or name another with --out")
    dataset = ShownDataset(folder, show_names=show_names)
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(unfinished)
        format_.write(unfinished, dataset, said_of(dataset))
        dataset.check_unchanged()
        unfinished.rename(target)
    except OSError as error:
        raise ExportError("output_failed", f"Cannot write {target}: {error.strerror or error}") from error
    finally:
        _remove(unfinished)
    return target


def _beside(folder: Path, to: str, suffix: str) -> Path:
    """`data/parsed` goes to `data/parsed-csv` or `data/parsed.xlsx`."""
    whole = folder.resolve()
    return folder.parent / (f"{whole.name}{suffix}" if suffix else f"{whole.name}-{to}")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def said_of(dataset: ShownDataset) -> list[tuple[str, str]]:
    """What every export says of itself: what it is, what to mind, whether names are in it, how to cite."""
    package: dict[str, Any] = json.loads((dataset.folder / PACKAGE_FILE).read_bytes())
    names = (
        "Personal names are shown as the documents print them (--show-names). Pass this on with care, and rank nobody."
        if dataset.show_names
        else NOTICE
    )
    return [
        ("What this is", f"{package['title']}. {package['description']}"),
        ("People", names),
        (
            "Protective markings",
            f"Documents with a protective marking: {dataset.marked_documents}. It stands in the column {MARKING} of "
            "each of their rows: heed it before you pass their text on.",
        ),
        (
            "Mind",
            "A status says what the plan says, at its own date. Judge lateness against reported_on, never against "
            f"today. {CODEBOOK_FILE} beside the dataset, and `dhr-plans codebook`, say what each column means.",
        ),
        (
            "How to cite",
            f"DHR action plans, version {package['version']}, parser version {package['parser_version']}, schema "
            f"version {package['schema_version']}.",
        ),
        (
            "Form",
            "Characters that steer terminals are written out as their codes. In CSV and workbooks lists stand in one "
            "cell with ' | ' between their values; in CSV a text that a spreadsheet would take for a formula has an "
            "apostrophe before it.",
        ),
    ]
