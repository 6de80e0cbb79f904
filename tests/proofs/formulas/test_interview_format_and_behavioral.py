"""The formula of the page on the interview format, against an independent computation."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ndtr
from scipy.stats import multivariate_normal


@pytest.mark.formula("interview-passing-all-rounds")
@pytest.mark.parametrize("rho", [0.0, 0.4, 0.8])
def test_chain_rule_for_two_dependent_rounds(rho: float) -> None:
    """First round times conditional second round against SciPy's bivariate normal probability."""
    bar_1, bar_2 = 0.0, -0.25  # a round is passed when its correlated normal score exceeds the bar

    def density_and_pass(x: float) -> float:
        density = np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
        return float(density * ndtr((rho * x - bar_2) / np.sqrt(1 - rho**2)))

    first = float(ndtr(-bar_1))
    second_given_first = quad(density_and_pass, bar_1, np.inf)[0] / first
    by_hand = first * second_given_first
    both = multivariate_normal(mean=[0, 0], cov=[[1, rho], [rho, 1]]).cdf([-bar_1, -bar_2])
    assert by_hand == pytest.approx(both, abs=1e-4)


@pytest.mark.formula("interview-passing-all-rounds")
def test_chain_rule_for_three_dependent_rounds() -> None:
    """Product of simulated conditional pass rates against SciPy's trivariate normal probability."""
    bars = np.array([0.0, -0.25, -0.5])  # a round is passed when its score exceeds the bar
    covariance = np.full((3, 3), 0.5) + 0.5 * np.eye(3)
    scores = np.random.default_rng(0).multivariate_normal(np.zeros(3), covariance, size=200_000)
    passed = scores > bars
    first = passed[:, 0].mean()
    second_given_first = passed[passed[:, 0], 1].mean()
    third_given_both = passed[passed[:, :2].all(axis=1), 2].mean()
    by_hand = first * second_given_first * third_given_both
    all_three = multivariate_normal(mean=np.zeros(3), cov=covariance).cdf(-bars)
    assert by_hand == pytest.approx(all_three, abs=0.005)
    assert abs(passed.mean(axis=0).prod() - all_three) > 0.05  # unconditional rates would be wrong
