"""The formulas of the page on vision, sequences and generative models, against loops, SciPy and simulation."""

import numpy as np
import pytest
from scipy.special import log_softmax, softmax

SIMILARITIES = np.array([[0.8, 0.6, 0.2, 0.0], [0.5, 0.9, 0.1, 0.1], [0.1, 0.0, 0.8, 0.5], [0.0, 0.2, 0.4, 0.7]])


def info_nce(similarities: np.ndarray, temperature: float) -> np.ndarray:
    """The loss of each row as its formula reads."""
    powers = np.exp(similarities / temperature)
    return np.asarray(-np.log(np.diag(powers) / powers.sum(axis=1)))


@pytest.mark.formula("info-nce")
def test_info_nce() -> None:
    """The loss equals SciPy's log-softmax; equal similarities cost the logarithm of the number of pairs."""
    for temperature in (0.05, 0.2, 1):
        expected = -np.diag(log_softmax(SIMILARITIES / temperature, axis=1))
        np.testing.assert_allclose(info_nce(SIMILARITIES, temperature), expected, atol=1e-12)
    np.testing.assert_allclose(info_nce(np.ones((4, 4)), 0.2), np.log(4))
    np.testing.assert_allclose(info_nce(SIMILARITIES, 0.2)[0], 0.362, atol=5e-4)


@pytest.mark.formula("info-nce-gradient")
def test_info_nce_gradient() -> None:
    """Probabilities minus the identity, over the temperature, equal central differences."""
    temperature = 0.2
    formula = (softmax(SIMILARITIES / temperature, axis=1) - np.eye(4)) / temperature
    for i in range(4):
        for j in range(4):
            step = np.zeros((4, 4))
            step[i, j] = 1e-6
            rise = info_nce(SIMILARITIES + step, temperature) - info_nce(SIMILARITIES - step, temperature)
            np.testing.assert_allclose(rise[i] / 2e-6, formula[i, j], atol=1e-6)
