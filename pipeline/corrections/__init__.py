"""Corrections that readers make on the review site, overlaid on a dataset."""
