"""What an extractor raises when it cannot read a document."""

from __future__ import annotations

from schemas.enums import ErrorCode


class ExtractionError(Exception):
    """A document that cannot be read: a stable code, and a message that says what to do."""

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
