"""The proof of the only formula."""

import pytest


@pytest.mark.formula("accuracy")
def test_accuracy() -> None:
    """Three and four of ten."""
    assert (3 + 4) / 10 == 0.7
