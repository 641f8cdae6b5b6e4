"""A short run of every fuzz target; `make fuzz` makes long ones."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.targets import TARGETS, Target

SHORT = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_it_holds(target: Target) -> None:
    SHORT(given(target.inputs)(target.holds))()
