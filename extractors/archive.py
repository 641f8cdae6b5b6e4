"""ZIP archives, walked in memory as if they were folders: nothing is unpacked to disk, nothing grows beyond limits.

An archive that holds an archive is walked too. A member goes by its path below the archive: `inner.zip/plan.pdf`.
"""

from __future__ import annotations

import fnmatch
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from extractors.errors import ExtractionError
from extractors.sniff import ZIP, Form, form_of_package
from schemas.enums import ErrorCode

LITTER: Final = (".*", "__MACOSX", "Thumbs.db", "desktop.ini", "~$*")
"""What systems and office programs leave in folders; nobody packed it to be read."""
_UTF8: Final = 0x800
_ENCRYPTED: Final = 0x1
_PIECE: Final = 1 << 20
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What zipfile raises for members that are damaged, or packed in a way that it does not know."""


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """Sizes in bytes. `ratio` counts for members above `harmless` only: a form may well be nothing but spaces."""

    members: int = 20_000
    member: int = 512 << 20
    total: int = 4 << 30
    ratio: int = 200
    harmless: int = 8 << 20
    depth: int = 3


DEFAULT: Final = ArchiveLimits()
Unpack = Callable[[], bytes]
"""Gives the bytes of a file while its archive is open; raises ExtractionError where they cannot be had."""


def is_archive(file: BinaryIO) -> bool:
    """Whether a file is a ZIP archive, and no document that is packed as one."""
    file.seek(0)
    opening = file.read(4)
    file.seek(0)
    return opening in ZIP and form_of_package(file) is Form.ARCHIVE


def names_in(file: BinaryIO, limits: ArchiveLimits = DEFAULT) -> Iterator[str]:
    """The name of every file of an archive, in order, those of archives in it among them.

    Only archives in it are unpacked. Raises ExtractionError where the archive is damaged, or holds more than the
    limits allow.
    """
    yield from (name for name, _ in _Walk(limits).below(file, depth=1))


def read_member(file: BinaryIO, name: str, limits: ArchiveLimits = DEFAULT) -> bytes:
    """The bytes of one file of an archive.

    Raises ExtractionError where they cannot be had, KeyError where there is no such file.
    """
    for found, unpack in _Walk(limits).below(file, depth=1, wanted=name):
        if found == name:
            return unpack()
        if found.startswith(f"{name}/"):  # an archive that is named by itself, since not all in it could be
            raise _too_much("it holds, with those beside it, more than is read of one archive")
    raise KeyError(name)


class _Walk:
    """One walk through an archive and those in it, over which the limits count."""

    def __init__(self, limits: ArchiveLimits) -> None:
        self.limits = limits
        self.count = 0
        self.unpacked = 0

    def below(self, file: BinaryIO, depth: int, wanted: str = "") -> Iterator[tuple[str, Unpack]]:
        """Names and what unpacks them; archives in the archive that cannot be `wanted` are passed over."""
        try:
            packed = zipfile.ZipFile(file)
        except _BROKEN as error:
            message = "the ZIP archive is damaged and cannot be opened: get another copy"
            raise ExtractionError(ErrorCode.CORRUPT, message) from error
        with packed:
            names: set[str] = set()
            entries = sorted((safe_name(entry), entry.header_offset, entry) for entry in packed.infolist())
            for name, _, entry in entries:
                if entry.is_dir() or not name or _is_litter(name):
                    continue
                name = _unused(name, names)
                names.add(name)
                self.count += 1
                if self.count > self.limits.members:
                    raise _too_much(f"it holds more than {self.limits.members} files")
                if not wanted or wanted == name or wanted.startswith(f"{name}/"):
                    yield from self._member(packed, entry, name, depth, wanted[len(name) + 1 :])

    def _member(
        self, packed: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, depth: int, wanted: str
    ) -> Iterator[tuple[str, Unpack]]:
        def unpack() -> bytes:
            return self._unpack(packed, entry)

        try:
            inner = io.BytesIO(unpack()) if self._opens_as_package(packed, entry) else None
            if inner is None or not is_archive(inner):
                yield name, unpack
                return
            if depth >= self.limits.depth:
                raise _too_much(f"archives are packed into each other more than {self.limits.depth} deep")
            for below, unpack_below in self.below(inner, depth + 1, wanted):
                yield f"{name}/{below}", unpack_below
        except ExtractionError as error:
            yield name, _raising(error)

    def _opens_as_package(self, packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
        if entry.flag_bits & _ENCRYPTED:
            return False
        try:
            with packed.open(entry) as file:
                return file.read(4) in ZIP
        except _BROKEN:
            return False

    def _unpack(self, packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
        """The bytes of a member, unpacked piece by piece: the size that an archive states may be a lie."""
        if entry.flag_bits & _ENCRYPTED:
            message = "the file needs a password to unpack: unpack the archive and name what it holds"
            raise ExtractionError(ErrorCode.ENCRYPTED, message)
        most = max(self.limits.harmless, self.limits.ratio * entry.compress_size)
        pieces: list[bytes] = []
        size = 0
        try:
            with packed.open(entry) as file:
                while piece := file.read(_PIECE):
                    pieces.append(piece)
                    size += len(piece)
                    self.unpacked += len(piece)
                    if size > min(self.limits.member, most):
                        raise _too_much("a file in it unpacks to far more than a document holds")
                    if self.unpacked > self.limits.total:
                        raise _too_much("it unpacks to more than is read of one archive")
        except _BROKEN as error:
            message = "the file is damaged in its archive and cannot be unpacked: get another copy"
            raise ExtractionError(ErrorCode.CORRUPT, message) from error
        return b"".join(pieces)


def _raising(error: ExtractionError) -> Unpack:
    def unpack() -> bytes:
        raise error

    return unpack


def _too_much(why: str) -> ExtractionError:
    message = f"the archive was not read in full, since {why}: unpack it and name what it holds"
    return ExtractionError(ErrorCode.TOO_LARGE, message)


def safe_name(entry: zipfile.ZipInfo) -> str:
    """The path of a member, `/` separated, with nothing in it that leads elsewhere or steers a terminal."""
    parts = _decoded(entry).replace("\\", "/").split("/")
    kept = ("".join(c if c.isprintable() else "_" for c in part).strip() for part in parts)
    return "/".join(part for part in kept if part not in ("", ".", "..") and not part.endswith(":"))


def _decoded(entry: zipfile.ZipInfo) -> str:
    """The name that was meant: many write UTF-8 and do not say so, and zipfile takes it for the DOS code page."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _is_litter(name: str) -> bool:
    return any(fnmatch.fnmatchcase(part, litter) for part in name.split("/") for litter in LITTER)


def _unused(name: str, names: set[str]) -> str:
    """The name, numbered where the archive has another file of it."""
    if name not in names:
        return name
    stem, dot, suffix = name.rpartition(".")
    numbered = (f"{stem} ({n}){dot}{suffix}" if dot else f"{name} ({n})" for n in range(2, len(names) + 3))
    return next(other for other in numbered if other not in names)
