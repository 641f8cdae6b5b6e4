"""Older Word files, OpenDocument texts and RTF: turned into `.docx` by LibreOffice where that is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from extractors.errors import ExtractionError
from schemas.enums import ErrorCode
from schemas.fragment import Transcript

PROGRAMS: Final = ("soffice", "libreoffice")
TIMEOUT: Final = 180
"""Seconds for one document; a report of a hundred pages takes less than ten, and the first start about as long."""
_INSTALL: Final = "install LibreOffice (https://www.libreoffice.org), or save it as .docx"
_OFFLINE: Final = {"no_proxy": "", "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
"""A document may name pictures and templates elsewhere; nothing is fetched for it."""


def read_office(data: bytes, suffix: str, media_type: str) -> Transcript:
    """Transcribes a document that LibreOffice reads; `suffix` is that of its form.

    Raises ExtractionError: `unsupported` where LibreOffice is not installed, `corrupt` where it reads nothing, and
    what the reader of Word files raises.
    """
    from extractors.word import read_word

    return replace(read_word(to_docx(data, suffix)), media_type=media_type)


def program() -> str | None:
    """Where LibreOffice is, if it is installed."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


def to_docx(data: bytes, suffix: str) -> bytes:
    """The document as Word has it. A profile of its own keeps macros off, and runs of LibreOffice apart."""
    office = program()
    if office is None:
        raise ExtractionError(ErrorCode.UNSUPPORTED, f"this is a {suffix} file, which LibreOffice reads: {_INSTALL}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, target = folder / f"source{suffix}", folder / "out" / "source.docx"
        source.write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ["--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(target.parent)]
        try:
            subprocess.run(
                [office, profile, *options, str(source)],
                capture_output=True,
                timeout=TIMEOUT,
                check=False,
                env=os.environ | _OFFLINE,
            )
        except subprocess.TimeoutExpired as error:
            message = f"LibreOffice did not finish with this file in {TIMEOUT} seconds: save it as .docx"
            raise ExtractionError(ErrorCode.CORRUPT, message) from error
        if not target.is_file():
            message = "LibreOffice cannot read this file: it is damaged or has a password; save it as .docx"
            raise ExtractionError(ErrorCode.CORRUPT, message)
        return target.read_bytes()
