"""The names of the files that make a dataset, known without loading what writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

PACKAGE_NAME: Final = "dhr-action-plans"
PACKAGE_FILE: Final = "datapackage.json"
PARQUET_FILES: Final = {
    name: f"{name}.parquet"
    for name in ("actions", "recommendations", "action_agencies", "updates", "tables", "residue", "documents")
}
DATASET_FILES: Final = frozenset({*PARQUET_FILES.values(), PACKAGE_FILE})
STAGE_PREFIX: Final = ".dhr-plans-"


def holds_dataset(folder: Path) -> bool:
    """Whether an earlier run wrote its dataset here."""
    try:
        package = json.loads((folder / PACKAGE_FILE).read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(package, dict) and package.get("name") == PACKAGE_NAME
