"""Formulas of the page mlops against simulations and independent implementations."""

import numpy as np
import pytest
from scipy.stats import entropy


@pytest.mark.formula("fan-out-tail")
@pytest.mark.parametrize(("p", "k", "rounded"), [(0.01, 20, 0.18), (0.01, 100, 0.63), (0.2, 3, 0.49)])
def test_fan_out_tail(p: float, k: int, rounded: float) -> None:
    """The chance against simulated calls of which the slowest counts."""
    slow = 1 - (1 - p) ** k
    rng = np.random.default_rng(0)
    simulated = (rng.random((20_000, k)).min(axis=1) < p).mean()
    assert slow == pytest.approx(simulated, abs=0.012)
    assert round(slow, 2) == rounded


@pytest.mark.formula("queue-time")
@pytest.mark.parametrize(("s", "load"), [(10.0, 0.5), (10.0, 0.7), (2.0, 0.8)])
def test_queue_time(s: float, load: float) -> None:
    """The mean time against a queue that is simulated request by request."""
    mean = s / (1 - load)
    rng, n = np.random.default_rng(0), 100_000
    arrivals = np.cumsum(rng.exponential(s / load, n)).tolist()
    work = rng.exponential(s, n).tolist()
    free, total = 0.0, 0.0
    for arrival, needed in zip(arrivals, work, strict=True):
        free = max(free, arrival) + needed
        total += free - arrival
    assert mean == pytest.approx(total / n, rel=0.05)


def test_numbers_of_the_workers() -> None:
    """10 million requests a day need five workers at the peak; a thousand requests cost 1.1 cents."""
    average = 10_000_000 / 86_400
    assert round(average) == 116
    assert round(3 * average, -1) == 350
    assert 350 / 70 == 5
    assert round(100 * 2 / (50 * 3_600 / 1_000), 1) == 1.1


def psi(p: np.ndarray, q: np.ndarray) -> float:
    """Return the index as the formula reads."""
    return float(sum((q_i - p_i) * np.log(q_i / p_i) for p_i, q_i in zip(p, q, strict=True)))


@pytest.mark.formula("population-stability-index")
def test_population_stability_index() -> None:
    """The index against the sum of SciPy's two Kullback-Leibler divergences."""
    rng = np.random.default_rng(0)
    for bins in (2, 5, 10):
        p, q = rng.dirichlet(np.ones(bins), 2)
        assert psi(p, q) == pytest.approx(entropy(p, q) + entropy(q, p))


@pytest.mark.formula("psi-without-drift")
@pytest.mark.parametrize(("bins", "n"), [(10, 200), (10, 1_000), (5, 500)])
def test_psi_without_drift(bins: int, n: int) -> None:
    """The mean against simulated rows that did not drift."""
    rng = np.random.default_rng(0)
    p = np.full(bins, 1 / bins)
    values = [psi(p, q / n) for q in rng.multinomial(n, p, 2_000)]
    assert (bins - 1) / n == pytest.approx(np.mean(values), rel=0.08)


def test_numbers_of_the_alerts() -> None:
    """50 independent tests at the 1% level give a false alarm on about 40% of days."""
    assert round(1 - 0.99**50, 2) == 0.39
    assert 1 - 0.99**50 == pytest.approx(0.395, abs=0.0005)
