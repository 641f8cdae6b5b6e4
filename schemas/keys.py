"""Which columns tell the rows of each table apart, and how the tables hang together."""

from __future__ import annotations

from typing import Final

PRIMARY_KEYS: Final[dict[str, tuple[str, ...]]] = {
    "actions": ("action_id",),
    "recommendations": ("recommendation_id",),
    "action_agencies": ("action_id", "position"),
    "updates": ("action_id", "sequence"),
    "tables": ("document_id", "table"),
    "documents": ("source_file",),
}
"""Residue has none: pieces of one row lie in it side by side."""

FOREIGN_KEYS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "actions": (("recommendation_id", "recommendations"), ("source_file", "documents")),
    "recommendations": (("source_file", "documents"),),
    "action_agencies": (("action_id", "actions"),),
    "updates": (("action_id", "actions"),),
    "tables": (("source_file", "documents"),),
    "residue": (("source_file", "documents"),),
}
"""Column and the table whose column of the same name it points to."""
