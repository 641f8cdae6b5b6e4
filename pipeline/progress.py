"""How far a run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol, Self

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import Task
    from rich.text import Text

_EVERY: Final = 15.0
"""Seconds between two lines."""


class Progress(Protocol):
    """Is told what happens. A context manager, so that a terminal is left as it was."""

    def started(self, total: int) -> None: ...

    def done(self, *, failed: bool) -> None:
        """One document more."""

    def idle(self) -> None:
        """Nothing has happened for a while."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...


class Silence:
    """Tells nothing."""

    def started(self, total: int) -> None:
        pass

    def done(self, *, failed: bool) -> None:
        pass

    def idle(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        pass


class Lines(Silence):
    """Lines of text every so often; a run that ends before the first is due prints none."""

    def __init__(self, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._clock = clock
        self._total = self._done = self._failed = 0
        self._start = self._said = clock()

    def started(self, total: int) -> None:
        self._total = total
        self._start = self._said = self._clock()

    def done(self, *, failed: bool) -> None:
        self._done += 1
        self._failed += failed
        self.idle()

    def idle(self) -> None:
        now = self._clock()
        if now - self._said < _EVERY:
            return
        self._said = now
        rate = self._done / (now - self._start)
        left = _duration((self._total - self._done) / rate) if rate else "unknown"
        self._say(
            f"{self._done} of {self._total} documents, {rate:.1f} a second, time left {left}, {self._failed} failed"
        )


class Bar(Silence):
    """A bar with the rate, the time left and the failures so far; it goes when the run ends."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            ProgressColumn,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.text import Text

        class Rate(ProgressColumn):
            def render(self, task: Task) -> Text:
                return Text(f"{task.speed:.1f}/s" if task.speed else "")

        self._bar: RichProgress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            Rate(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[failed]} failed"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("Reading documents", total=None, failed=0)
        self._failed = 0

    def started(self, total: int) -> None:
        self._bar.update(self._task, total=total)

    def done(self, *, failed: bool) -> None:
        self._failed += failed
        self._bar.update(self._task, advance=1, failed=self._failed)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._bar.stop()


def progress_on_stderr() -> Progress:
    """A bar where a person looks on, else lines."""
    if sys.stderr.isatty():
        return Bar()
    return Lines(lambda line: print(line, file=sys.stderr, flush=True))  # noqa: T201


def _duration(seconds: float) -> str:
    """Hours, minutes and seconds.

    >>> _duration(3725.4)
    '1:02:05'
    """
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
