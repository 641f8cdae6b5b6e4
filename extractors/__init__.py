"""Readers of file formats: they transcribe pages into fragments and interpret nothing."""

from __future__ import annotations

from extractors.registry import FORMATS, read

__all__ = ["FORMATS", "read"]
