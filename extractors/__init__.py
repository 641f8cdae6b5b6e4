"""Readers of file formats: they transcribe pages into fragments and interpret nothing."""
