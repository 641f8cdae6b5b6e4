"""A long run: `python -m tests.fuzz --minutes 20`. Ends with 1 if a target failed or an input was slow."""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any, Final

from hypothesis import HealthCheck, given, seed, settings

from tests.fuzz.targets import TARGETS, Target

ROUND: Final = 200
SLOW: Final = 2.0
"""Seconds of processor time for an input of a few kilobytes."""


class SlowError(AssertionError):
    """An input that took longer than any of its size should."""


def watched(target: Target, worst: list[float]) -> Callable[[Any], None]:
    """The target, with the time that each input takes."""

    def holds(value: Any) -> None:
        start = time.process_time()
        target.holds(value)
        taken = time.process_time() - start
        worst[0] = max(worst[0], taken)
        if taken > SLOW:
            raise SlowError(f"{taken:.1f} s")

    return holds


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    end = time.monotonic() + 60 * parser.parse_args().minutes
    rounds = {target.name: 0 for target in TARGETS}
    worst = {target.name: [0.0] for target in TARGETS}
    found: dict[str, set[str]] = {target.name: set() for target in TARGETS}
    while time.monotonic() < end:
        for target in TARGETS:
            run = settings(max_examples=ROUND, deadline=None, suppress_health_check=list(HealthCheck))
            once = run(seed(random.getrandbits(64))(given(target.inputs)(watched(target, worst[target.name]))))
            try:
                once()
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                last = traceback.extract_tb(error.__traceback__)[-1]
                place = f"{type(error).__name__} in {last.filename.rsplit('/', 1)[-1]}, {last.name}"
                if place not in found[target.name]:
                    found[target.name].add(place)
                    sys.stdout.write(f"{target.name}: " + "".join(traceback.format_exception(error)[-3:]) + "\n")
                    sys.stdout.write("\n".join(getattr(error, "__notes__", ())) + "\n")
                    sys.stdout.flush()
            rounds[target.name] += 1
    for name, count in rounds.items():
        sys.stdout.write(
            f"{name:20} {count * ROUND:8} inputs, slowest {worst[name][0]:.2f} s, {len(found[name])} kinds of failure\n"
        )
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
