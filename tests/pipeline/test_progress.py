"""How far a run is, where nobody looks on."""

from __future__ import annotations

import io
import sys

import pytest

from pipeline.progress import Bar, Lines, progress_on_stderr


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_lines_come_every_so_often_with_rate_time_left_and_failures() -> None:
    clock, lines = Clock(), list[str]()
    progress = Lines(lines.append, clock)
    progress.started(1200)
    for number in range(40):
        clock.now += 0.5
        progress.done(failed=number == 3)
    assert lines == ["30 of 1200 documents, 2.0 a second, time left 0:09:45, 1 failed"]


def test_a_document_that_takes_long_does_not_silence_them() -> None:
    clock, lines = Clock(), list[str]()
    progress = Lines(lines.append, clock)
    progress.started(2)
    for _ in range(100):
        clock.now += 1
        progress.idle()
    assert len(lines) == 6
    assert lines[0] == "0 of 2 documents, 0.0 a second, time left unknown, 0 failed"


def test_a_short_run_says_nothing() -> None:
    clock, lines = Clock(), list[str]()
    with Lines(lines.append, clock) as progress:
        progress.started(3)
        for _ in range(3):
            clock.now += 4
            progress.done(failed=False)
    assert lines == []


def test_a_bar_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert isinstance(progress_on_stderr(), Lines)
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    progress = progress_on_stderr()
    assert isinstance(progress, Bar)
    with progress:
        progress.started(4)
        progress.done(failed=False)
        progress.done(failed=True)
    printed = sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "2/4" in printed
    assert "1 failed" in printed
