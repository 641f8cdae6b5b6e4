"""A linear model that was learnt beforehand and stands in the sources as a table: traits in, log probabilities out.

Each line of a table is a trait, its rarity and its weight for each class, parted by tabs and blanks, as whole numbers
of a hundredth. What is weighed is how much of a trait there is times its rarity, whatever the length of the text.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCALE: Final = 100
"""What the numbers of a table are to be divided by."""


class Model:
    """A table with the names of its classes and the intercept of each; unpacked where it is first asked."""

    def __init__(self, classes: tuple[str, ...], intercepts: tuple[int, ...], table: str) -> None:
        self.classes = classes
        self._intercepts = intercepts
        self._table = table

    @cached_property
    def _unpacked(self) -> tuple[Mapping[str, int], NDArray[np.float64], NDArray[np.float64]]:
        """The place of each trait, the rarities, and the weights (traits by classes)."""
        import numpy as np

        rows = [line.split("\t") for line in self._table.strip("\n").split("\n")]
        places = {trait: k for k, (trait, _, _) in enumerate(rows)}
        numbers = " ".join(f"{rarity} {weights}" for _, rarity, weights in rows)
        every = np.array(numbers.split(), dtype=np.float64).reshape(len(rows), -1) / SCALE
        return places, every[:, 0].copy(), every[:, 1:].copy()

    def log_probabilities(self, found: Mapping[str, float]) -> list[float]:
        """The log probability of each class in the order of `classes`; unknown traits count for nothing."""
        import numpy as np

        places, rarity, weights = self._unpacked
        known = [(k, amount) for trait, amount in found.items() if (k := places.get(trait)) is not None]
        sums = [n / SCALE for n in self._intercepts]
        if known:
            rows = [k for k, _ in known]
            amounts = rarity[rows] * np.array([amount for _, amount in known])
            amounts /= math.sqrt(float(amounts @ amounts))
            sums = [a + b for a, b in zip(sums, (amounts @ weights[rows]).tolist(), strict=True)]
        total = math.log(sum(math.exp(s) for s in sums))
        return [s - total for s in sums]
