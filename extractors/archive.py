"""ZIP archives, walked in memory as if they were folders: nothing is unpacked to disk, nothing grows beyond limits.

An archive that holds an archive is walked too. A member goes by its path below the archive: `inner.zip/plan.pdf`.
"""

from __future__ import annotations

import fnmatch
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractors.errors import ExtractionError
from extractors.sniff import Form, form_of
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


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: its bytes, or why they cannot be had."""

    name: str
    data: bytes = b""
    error: ExtractionError | None = None


def is_archive(data: bytes) -> bool:
    """Whether bytes are a ZIP archive, and no document that is packed as one."""
    return form_of(data) is Form.ARCHIVE


def members(data: bytes, limits: ArchiveLimits = DEFAULT) -> Iterator[Member]:
    """Every file of an archive in the order of its names, those of archives in it among them.

    One file is held at a time. A file that cannot be unpacked is given with its error; the others are read. Raises
    ExtractionError where the archive itself is damaged, or holds more than the limits allow.
    """
    yield from _Walk(limits).below(data, depth=1)


class _Walk:
    """One walk through an archive and those in it, over which the limits count."""

    def __init__(self, limits: ArchiveLimits) -> None:
        self.limits = limits
        self.count = 0
        self.unpacked = 0

    def below(self, data: bytes, depth: int) -> Iterator[Member]:
        try:
            packed = zipfile.ZipFile(io.BytesIO(data))
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
                yield from self._member(packed, entry, name, depth)

    def _member(self, packed: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, depth: int) -> Iterator[Member]:
        try:
            data = self._unpack(packed, entry)
            inner = is_archive(data)
            if inner and depth >= self.limits.depth:
                raise _too_much(f"archives are packed into each other more than {self.limits.depth} deep")
        except ExtractionError as error:
            yield Member(name, error=error)
            return
        if not inner:
            yield Member(name, data)
            return
        try:
            for member in self.below(data, depth + 1):
                yield Member(f"{name}/{member.name}", member.data, member.error)
        except ExtractionError as error:
            yield Member(name, error=error)

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


def _too_much(why: str) -> ExtractionError:
    message = f"the archive was not read in full, since {why}: unpack it and name what it holds"
    return ExtractionError(ErrorCode.UNSUPPORTED, message)


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
