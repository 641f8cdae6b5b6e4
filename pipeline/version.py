"""The parser's version as the dataset records it: same sources, same string."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

DISTRIBUTION = "dhr-action-plans"
_HASH_DIGITS = 8
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_WITHOUT_EFFECT = frozenset(
    {"click", "rich", "psutil", "filelock", "dask", "distributed", "fsspec", "duckdb", "xlsxwriter", "jinja2"}
)
"""Libraries that carry a run, or make something else of its dataset, and have no say in what is read."""


def source_hash(folders: list[Path]) -> str:
    """First digits of the SHA-256 over every file of the packages, their names included.

    Not code alone: vocabularies and gazetteers decide the output as much. Compiled files do not.
    """
    digest = hashlib.sha256()
    for folder in sorted(folders):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                content = path.read_bytes()
                name = path.relative_to(folder.parent).as_posix()
                digest.update(f"{name}\0{len(content)}\0".encode())
                digest.update(content)
    return digest.hexdigest()[:_HASH_DIGITS]


@cache
def parser_version() -> str:
    """Release and hash, such as `0.1.0+1a2b3c4d`."""
    from importlib.metadata import PackageNotFoundError, version

    import extractors
    import normalizers
    import pipeline
    import schemas

    try:
        release = version(DISTRIBUTION)
    except PackageNotFoundError:  # run from a checkout that was never installed
        release = "0"
    packages = (extractors, normalizers, pipeline, schemas)
    return f"{release}+{source_hash([Path(str(p.__file__)).parent for p in packages])}"


@cache
def versions() -> str:
    """Everything installed that can change what is read, as one string: the parser and the libraries it rests on.

    Those of the optional extras count where they are installed, and so do the programs that read what no library does.
    """
    from importlib.metadata import PackageNotFoundError, requires, version

    from extractors.registry import programs

    try:
        required = requires(DISTRIBUTION) or []
    except PackageNotFoundError:
        required = []
    found = {"python": _python_version()}
    for requirement in required:
        name = _NAME.match(requirement)
        if name is not None and name.group() not in _WITHOUT_EFFECT:
            with suppress(PackageNotFoundError):
                found[name.group()] = version(name.group())
    return json.dumps([parser_version(), found, programs()], sort_keys=True)


def _python_version() -> str:
    return ".".join(map(str, sys.version_info[:2]))
