"""The formulas of the page on retrieval-augmented generation, against counting, libraries and simulation."""

from math import isclose

import pytest


@pytest.mark.formula("answer-rate-by-retrieval")
def test_answer_rate_by_retrieval() -> None:
    """The sum equals the share counted over 1,000 questions, one by one."""
    r, a, b = 0.8, 0.9, 0.1
    right = [i % 10 != 0 for i in range(800)] + [i % 10 == 0 for i in range(200)]
    assert isclose(r * a + (1 - r) * b, sum(right) / len(right))
    assert isclose(r * 1 + (1 - r) * b, 0.82)
    assert isclose(0.95 * a + 0.05 * b, 0.86)
