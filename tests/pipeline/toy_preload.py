"""Loaded by the workers of a Dask cluster in tests, so that what they start has the toy parser."""

from __future__ import annotations

from pipeline import isolation

isolation.WORKER_MODULE = "tests.pipeline.toy_worker"
