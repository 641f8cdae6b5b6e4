"""The names of the files that make a dataset, known without loading what writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

PACKAGE_NAME: Final = "dhr-action-plans"
PACKAGE_FILE: Final = "datapackage.json"
CODEBOOK_FILE: Final = "CODEBOOK.md"
PARQUET_FILES: Final = {
    name: f"{name}.parquet"
    for name in ("actions", "recommendations", "action_agencies", "updates", "tables", "residue", "documents")
}
WRITTEN_FILES: Final = (*PARQUET_FILES.values(), CODEBOOK_FILE, PACKAGE_FILE)
"""In the order in which they take the place of the previous ones: what vouches for the others comes last."""
DATASET_FILES: Final = frozenset(WRITTEN_FILES)
LOG_FILE: Final = "log.jsonl"
REPORT_FILE: Final = "report.html"
REVIEW_FOLDER: Final = "review"
REVIEW_NAME: Final = "dhr-action-plans review"
REVIEW_MARK: Final = "review.json"
"""Tells a folder that holds a review site, which may be replaced and is never read, from any other."""
OWN_FILES: Final = DATASET_FILES | {LOG_FILE, REPORT_FILE}
"""What a run leaves beside its state, and what is made of a dataset: never read as documents."""

STATE: Final = ".dhr-plans"
"""Folder in the dataset's for what a later run can use; hidden, so that it is never read as documents."""
LOCK_FILE: Final = f"{STATE}/lock"
RESULTS: Final = f"{STATE}/results"
KEPT: Final = f"{STATE}/kept"
STAGE: Final = f"{STATE}/stage"
REPLACED: Final = f"{STATE}/replaced"
JOURNAL: Final = f"{STATE}/journal.json"


def holds_dataset(folder: Path) -> bool:
    """Whether an earlier run wrote its dataset here."""
    return _name_in(folder / PACKAGE_FILE) == PACKAGE_NAME


def holds_review(folder: Path) -> bool:
    """Whether a review site was written here."""
    return _name_in(folder / REVIEW_MARK) == REVIEW_NAME


def _name_in(file: Path) -> object:
    try:
        told = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return None
    return told.get("name") if isinstance(told, dict) else None
