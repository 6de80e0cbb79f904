"""The formulas of the page on agents and applications of language models, against enumeration and simulation."""

from itertools import product
from math import isclose, prod

import numpy as np
import pytest

RANDOM = np.random.default_rng(12)


@pytest.mark.formula("valid-output-probability")
@pytest.mark.parametrize(("epsilon", "n"), [(0.05, 6), (0.2, 3)])
def test_valid_output_probability(epsilon: float, n: int) -> None:
    """The power equals the total probability of all patterns of legal and illegal tokens minus the broken ones."""
    patterns = list(product((True, False), repeat=n))
    chances = [prod(1 - epsilon if legal else epsilon for legal in pattern) for pattern in patterns]
    broken = sum(chance for pattern, chance in zip(patterns, chances, strict=True) if not all(pattern))
    assert isclose((1 - epsilon) ** n, sum(chances) - broken)
