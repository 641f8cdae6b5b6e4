"""What a run has left in its folder."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from pipeline.layout import DATASET_FILES, LOG_FILE, PACKAGE_FILE


def content(out: Path) -> dict[str, bytes]:
    """The files of the dataset, without log and state."""
    return {name: (out / name).read_bytes() for name in sorted(DATASET_FILES) if (out / name).exists()}


def log_of(out: Path) -> dict[str, dict[str, Any]]:
    """The lines of the log by the document that they tell of."""
    lines = map(json.loads, (out / LOG_FILE).read_text("ascii").splitlines())
    return {line["source_file"]: line for line in lines}


def belongs_together(out: Path) -> bool:
    """Whether the files are those that `datapackage.json` vouches for."""
    package = json.loads((out / PACKAGE_FILE).read_bytes())
    return all(
        "sha256:" + hashlib.sha256((out / resource["path"]).read_bytes()).hexdigest() == resource["hash"]
        for resource in package["resources"]
    )
