"""What is asked about one document, and what comes back: plain values, which travel between processes as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Self

from extractors.limits import DEFAULT_LIMITS, Limits
from schemas.enums import ErrorCode

TRIED_AGAIN: Final = frozenset(
    {ErrorCode.TIMEOUT, ErrorCode.OUT_OF_MEMORY, ErrorCode.WORKER_LOST, ErrorCode.UNREADABLE}
)
"""What may go otherwise next time: a result with one of these is not kept."""


@dataclass(frozen=True, slots=True)
class Job:
    """Read the document at `location` (a path or URL), and keep the result in the storage at `state`.

    `suffix` is that of its name, the one thing about the name that reading depends on.
    """

    location: str
    suffix: str
    state: str
    limits: Limits = DEFAULT_LIMITS

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        return replace(cls(**value), limits=Limits(**value["limits"]))


@dataclass(frozen=True, slots=True)
class Answer:
    """How it went. `result` names the result that is kept; where there is none, `error_code` and `detail` say why.

    `document_id` and `size` are those of no bytes where none could be had. `trouble` is what is wrong with the run
    and not with the document: the result could not be kept. `peak_memory` is the worker's, in bytes.
    """

    document_id: str
    size: int
    result: str | None = None
    error_code: str | None = None
    detail: str | None = None
    actions: int = 0
    reused: bool = False
    seconds: float = 0.0
    peak_memory: int = 0
    trouble: str | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        return cls(**value)
