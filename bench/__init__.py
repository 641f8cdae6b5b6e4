"""Measures on generated reports: `python -m bench`."""
