"""The formula of the page on the interview format, against an independent computation."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import multivariate_normal, norm


@pytest.mark.formula("interview-passing-all-rounds")
@pytest.mark.parametrize("rho", [0.0, 0.4, 0.8])
def test_chain_rule_for_two_dependent_rounds(rho: float) -> None:
    """First round times conditional second round against SciPy's bivariate normal probability."""
    bar_1, bar_2 = 0.0, -0.25  # a round is passed when its correlated normal score exceeds the bar

    def density_and_pass(x: float) -> float:
        return float(norm.pdf(x) * norm.sf((bar_2 - rho * x) / np.sqrt(1 - rho**2)))

    first = float(norm.sf(bar_1))
    second_given_first = quad(density_and_pass, bar_1, np.inf)[0] / first
    by_hand = first * second_given_first
    both = multivariate_normal(mean=[0, 0], cov=[[1, rho], [rho, 1]]).cdf([-bar_1, -bar_2])
    assert by_hand == pytest.approx(both, abs=1e-4)


@pytest.mark.formula("interview-passing-all-rounds")
def test_chain_rule_for_three_rounds_by_simulation() -> None:
    """The product over three rounds against the share of simulated candidates who pass all three."""
    given = [0.5, 0.6, 0.9]
    rng = np.random.default_rng(0)
    alive = np.ones(200_000, dtype=bool)
    for probability in given:
        alive &= rng.random(alive.size) < probability
    by_hand = given[0] * given[1] * given[2]
    assert by_hand == pytest.approx(alive.mean(), abs=0.005)
