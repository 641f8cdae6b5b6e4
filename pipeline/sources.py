"""Which files a run reads, and the name that each has in the dataset."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.errors import ExtractionError
from pipeline.errors import ArgumentsError
from pipeline.layout import OWN_FILES, holds_dataset, holds_review
from pipeline.reading import member_location, members_of
from pipeline.storage import is_url

_WILDCARD: Final = re.compile(r"[*?\[]")
_DESKTOP_LITTER: Final = ("Thumbs.db", "desktop.ini", "~$*")
"""Files that systems and office programs leave in every folder they open; nobody put them there to be read."""
_COLLISIONS_SHOWN: Final = 5


@dataclass(frozen=True, order=True)
class Source:
    """One file to read. It may turn out not to be readable; that is a finding about the document."""

    source_file: str
    location: str
    """Absolute path, or URL."""


@dataclass(frozen=True)
class Found:
    """`sources` in the order of the dataset; `unmatched` are folders and patterns that named no file."""

    sources: list[Source]
    unmatched: list[str]


def find(inputs: Sequence[str], *, root: Path | None = None, out: Path | str | None = None) -> Found:
    """Every file that `inputs` (files, folders, patterns) name.

    From a folder every file is taken, whatever its suffix, so that nothing is skipped in silence; hidden files,
    desktop litter and the files of a dataset (that in `out` above all) are not. Raises ArgumentsError where a path
    does not exist, nothing is named at all, two files would have the same name, or a file lies outside `root`.
    """
    named: dict[Path | str, str] = {}
    unmatched, missing = [], []
    for argument in inputs:
        if is_url(argument):
            behind = dict(_behind(argument, out))
            named.update(behind)
            if not behind:
                unmatched.append(argument)
            continue
        if not os.path.lexists(argument) and not _WILDCARD.search(argument):
            missing.append(argument)
            continue
        hits = list(_named_by(argument, out))
        if not hits:
            unmatched.append(argument)
        for path, name in hits:
            named[path] = max(name, named.get(path, ""), key=_telling)
    if missing:
        raise ArgumentsError("No such file or folder: " + ", ".join(missing))
    if not named:
        raise ArgumentsError("Nothing matched: " + ", ".join(inputs))
    if root is not None:
        named = {path: _below_root(Path(path), root) for path in named}
    _refuse_collisions(named)
    sources = (source for path, name in named.items() for source in _unpacked(Source(name, str(path))))
    return Found(sorted(sources), unmatched)


def _unpacked(source: Source) -> Iterator[Source]:
    """The files of a ZIP archive, named as if it were a folder; any other file as it is.

    An archive that cannot be walked to its end stands for what is left of it, so that its error is told.
    """
    names = None if is_url(source.location) else members_of(source.location)
    if names is None:
        yield source
        return
    try:
        for name in names:
            yield Source(f"{source.source_file}/{name}", member_location(source.location, name))
    except ExtractionError:
        yield source


def _behind(url: str, out: Path | str | None) -> Iterator[tuple[str, str]]:
    """URL and name of each file below a URL, under the same rules as for folders of this machine."""
    from pipeline.remote import files_below

    ours = str(out).rstrip("/") if out is not None else None
    for location, name in files_below(url):
        folder, _, last = location.rpartition("/")
        hidden = any(part.startswith(".") or _is_litter(part) for part in name.split("/"))
        if not (hidden or (folder == ours and last in OWN_FILES)):
            yield location, name


def _telling(name: str) -> tuple[int, str]:
    """A file that two arguments name keeps the longer path, whichever came first."""
    return name.count("/"), name


def _text(path: str | os.PathLike[str]) -> str:
    """A path as the dataset can hold it: bytes that are no UTF-8 stay told apart as their codes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace").replace(os.sep, "/")


def _absolute(path: Path | str) -> Path:
    """Without following links: a link is a name of its own."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links


def _named_by(argument: str, out: Path | str | None) -> Iterator[tuple[Path, str]]:
    """Absolute path and name of each file that one argument stands for."""
    if os.path.lexists(argument):
        path = _absolute(argument)
        if _is_folder(path):
            yield from _below(path, path, out)
        else:
            yield path, _text(path.name)
        return
    base, parts = _split_pattern(argument)
    for hit in _matching(base, parts):
        if _is_folder(hit):
            yield from _below(hit, base, out)
        elif not (hit.name in OWN_FILES and _is_dataset_folder(hit.parent, out)):
            yield hit, _text(hit.relative_to(base))


def _split_pattern(pattern: str) -> tuple[Path, list[str]]:
    """The last folder without a wildcard, and the parts after it."""
    parts = Path(pattern).parts
    fixed = next(i for i, part in enumerate(parts) if _WILDCARD.search(part))
    return _absolute(Path(*parts[:fixed])), list(parts[fixed:])


def _entries(folder: Path) -> list[Path]:
    """What a folder holds, in code point order, less what nobody means. Raises OSError if it may not be read."""
    names = sorted(entry.name for entry in os.scandir(folder))
    return [folder / name for name in names if not name.startswith(".") and not _is_litter(name)]


def _is_litter(name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, litter) for litter in _DESKTOP_LITTER)


def _matching(folder: Path, parts: Sequence[str]) -> Iterator[Path]:
    """Files and folders below `folder` that the parts of a pattern match; `**` is any number of folders.

    Links to folders are not followed by `**`, so that a loop of links ends.
    """
    part, rest = parts[0], parts[1:]
    try:
        entries = _entries(folder)
    except OSError:
        return
    if part == "**":
        if not rest:
            yield from entries
            return
        yield from _matching(folder, rest)
        for entry in entries:
            if _is_folder(entry) and not entry.is_symlink() and not holds_review(entry):
                yield from _matching(entry, parts)
        return
    for entry in entries:
        if fnmatch.fnmatchcase(entry.name, part):
            if not rest:
                yield entry
            elif _is_folder(entry):
                yield from _matching(entry, rest)


def _below(folder: Path, base: Path, out: Path | str | None) -> Iterator[tuple[Path, str]]:
    """Every file in `folder` and its folders, named from `base`.

    Folders that links lead to are read after the real ones and only once, so that loops of links end and a file
    goes by its real place first. A folder that may not be read is passed on as if it were a file: the dataset
    then says that it was unreadable.
    """
    waiting, links, seen = [folder], list[Path](), set[tuple[int, int]]()
    while waiting or links:
        current = waiting.pop() if waiting else links.pop(0)
        try:
            status = current.stat()
            if (status.st_dev, status.st_ino) in seen or holds_review(current):
                continue
            seen.add((status.st_dev, status.st_ino))
            entries = _entries(current)
        except OSError:
            yield current, _text(current.relative_to(base)) if current != base else _text(base.name)
            continue
        ours = _is_dataset_folder(current, out)
        for entry in entries:
            if _is_folder(entry):
                (links if entry.is_symlink() else waiting).append(entry)
            elif not (ours and entry.name in OWN_FILES):
                yield entry, _text(entry.relative_to(base))


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:  # a broken link or a loop: kept, to be reported as unreadable
        return False


def _is_dataset_folder(folder: Path, out: Path | str | None) -> bool:
    return (out is not None and _absolute(folder) == _absolute(out)) or holds_dataset(folder)


def _below_root(path: Path, root: Path) -> str:
    try:
        return _text(path.relative_to(_absolute(root)))
    except ValueError:
        raise ArgumentsError(f"{path} does not lie below --root {root}") from None


def _refuse_collisions(named: dict[Path | str, str]) -> None:
    paths: defaultdict[str, list[str]] = defaultdict(list)
    for path, name in named.items():
        paths[name].append(str(path))
    clashes = sorted((name, sorted(found)) for name, found in paths.items() if len(found) > 1)
    if clashes:
        raise ArgumentsError(
            "Different files would have the same source_file; "
            "give --root DIR, a folder above them all, to name them by their path below it:\n"
            + "\n".join(f"  {name}: {_listed(found)}" for name, found in clashes[:_COLLISIONS_SHOWN])
        )


def _listed(paths: Iterable[str]) -> str:
    return ", ".join(paths)
