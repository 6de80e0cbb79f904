"""Formulas of the page mlops against simulations and independent implementations."""

from itertools import combinations, permutations
from math import factorial

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import brentq
from scipy.stats import binom, entropy, norm, sem


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


@pytest.mark.formula("champion-challenger-gain")
@pytest.mark.parametrize(("b", "c", "n"), [(120, 80, 2_000), (10, 28, 300), (5, 0, 40)])
def test_champion_challenger_gain(b: int, c: int, n: int) -> None:
    """Gain and error against mean and standard error of the differences, case by case."""
    gain, se = (b - c) / n, (b + c - (b - c) ** 2 / n) ** 0.5 / n
    differences = np.repeat([1, -1, 0], [b, c, n - b - c])
    assert gain == pytest.approx(differences.mean())
    assert se == pytest.approx(sem(differences, ddof=0))


def test_numbers_of_the_gate() -> None:
    """0.71 points of error overall, 2.03 for new customers, and 3.02 standard errors for 20 slices."""
    assert round(100 * (200 - 40**2 / 2_000) ** 0.5 / 2_000, 2) == 0.71
    error = 100 * (38 - 18**2 / 300) ** 0.5 / 300
    assert round(error, 2) == 2.03
    assert round(-6 + 3.02 * error, 1) == 0.1
    assert round(norm.ppf(1 - 0.05 / 20 / 2), 2) == 3.02


def as_of(t: float, v: list[float], e: list[float], a: list[float]) -> float:
    """Return the feature as the formula reads."""
    return v[max((j for j in range(len(v)) if a[j] <= t), key=lambda j: e[j])]


@pytest.mark.formula("point-in-time-join")
def test_point_in_time_join() -> None:
    """The feature against pandas' merge_asof, and by hand where a value arrives late."""
    assert as_of(10, [0, 1, 4], [3, 9, 15], [4, 11, 16]) == 0
    assert as_of(11, [0, 1, 4], [3, 9, 15], [4, 11, 16]) == 1
    assert as_of(5, [7, 8], [2, 1], [3, 4]) == 7, "the later arrival describes an earlier day"
    rng = np.random.default_rng(0)
    event = np.sort(rng.choice(1_000, 40, replace=False))
    arrival, value = event + 3, rng.normal(size=40)
    times = np.sort(rng.integers(arrival[0], 1_100, 30))
    stored = pd.DataFrame({"time": arrival, "value": value})
    joined = pd.merge_asof(pd.DataFrame({"time": times}), stored, on="time")["value"]
    assert [as_of(t, list(value), list(event), list(arrival)) for t in times] == joined.tolist()


@pytest.mark.formula("seed-standard-error")
def test_seed_standard_error() -> None:
    """The error against SciPy, and against the spread of simulated means."""
    rng = np.random.default_rng(0)
    scores = rng.normal(0.945, 0.01, (20_000, 20))
    assert scores[0].std(ddof=1) / 20**0.5 == pytest.approx(sem(scores[0]))
    assert scores.mean(axis=1).std() == pytest.approx(0.01 / 20**0.5, rel=0.02)
    assert round(0.01 / 20**0.5, 3) == 0.002
    assert (round(1 / 5**0.5, 2), round((2 / 5) ** 0.5, 2)) == (0.45, 0.63)


@pytest.mark.formula("canary-detection")
@pytest.mark.parametrize(("r", "rounded"), [(0.01, 1.00), (0.001, 0.63), (0.0001, 0.10)])
def test_canary_detection(r: float, rounded: float) -> None:
    """The chance against SciPy's binomial distribution."""
    seen = 1 - (1 - r) ** 1_000
    assert seen == pytest.approx(binom.sf(0, 1_000, r))
    assert round(seen, 2) == rounded


@pytest.mark.formula("canary-smallest-rise")
@pytest.mark.parametrize(("n", "rounded"), [(1_000, 0.0268), (24_000, 0.0127)])
def test_canary_smallest_rise(n: int, rounded: float) -> None:
    """The rise against a root that SciPy finds from the power of the test."""
    p_0, delta = 0.01, 0.0
    for _ in range(100):
        p_1 = p_0 + delta
        delta = (1.96 + 0.84) * ((p_0 * (1 - p_0) + p_1 * (1 - p_1)) / n) ** 0.5

    def excess(p_1: float) -> float:
        error = ((p_0 * (1 - p_0) + p_1 * (1 - p_1)) / n) ** 0.5
        return float(norm.sf(norm.ppf(0.975) - (p_1 - p_0) / error)) - 0.8

    assert p_0 + delta == pytest.approx(brentq(excess, 0.0101, 0.1), rel=1e-3)
    assert round(p_0 + delta, 4) == rounded


@pytest.mark.formula("ring-all-reduce-traffic")
@pytest.mark.parametrize("n", [2, 4, 8])
def test_ring_all_reduce_traffic(n: int) -> None:
    """The traffic against a ring in which each chunk's path is followed on its own."""
    size = 8 * n
    sent = np.zeros(n)
    for chunk in range(n):  # starts at its own device, and goes around once to be summed, once to be shared
        for hop in range(2 * (n - 1)):
            sent[(chunk + hop) % n] += size / n
    assert set(sent) == {2 * (n - 1) / n * size}


@pytest.mark.formula("zero-memory")
@pytest.mark.parametrize("n", [1, 8, 64])
def test_zero_memory(n: int) -> None:
    """Each stage against the bytes of every tensor, whole or divided."""
    tensors = {"weight": 2, "gradient": 2, "master": 4, "mean": 4, "square": 4}
    divided = [set(), {"master", "mean", "square"}, {"master", "mean", "square", "gradient"}, set(tensors)]
    counted = [sum(size / (n if name in split else 1) for name, size in tensors.items()) for split in divided]
    assert [16, 4 + 12 / n, 2 + 14 / n, 16 / n] == pytest.approx(counted)


@pytest.mark.formula("pipeline-idle-share")
@pytest.mark.parametrize(("p", "m", "rounded"), [(4, 4, 0.43), (4, 16, 0.16), (8, 4, 0.64)])
def test_pipeline_idle_share(p: int, m: int, rounded: float) -> None:
    """The share against a schedule of forward and backward passes, slot by slot."""
    end = np.zeros((2, p, m), int)  # the slot after each pass
    for batch in range(m):
        for stage in range(p):
            before = max(end[0, stage - 1, batch] if stage else 0, end[0, stage, batch - 1] if batch else 0)
            end[0, stage, batch] = before + 1
    for batch in range(m):
        for stage in reversed(range(p)):
            own = end[1, stage, batch - 1] if batch else end[0, stage, -1]
            end[1, stage, batch] = max(own, end[1, stage + 1, batch] if stage + 1 < p else 0) + 1
    share = (p - 1) / (m + p - 1)
    assert share == pytest.approx(1 - 2 * m * p / (end.max() * p))
    assert round(share, 2) == rounded


@pytest.mark.formula("shapley-value")
def test_shapley_value() -> None:
    """The average over orders against the weighted sum over subsets, and the sum of all values."""
    rng = np.random.default_rng(0)
    d = 4
    subsets = [frozenset(s) for size in range(d + 1) for s in combinations(range(d), size)]
    v = dict(zip(subsets, rng.normal(size=len(subsets)), strict=True))
    phi = np.zeros(d)
    for order in permutations(range(d)):
        for place, j in enumerate(order):
            before = frozenset(order[:place])
            phi[j] += (v[before | {j}] - v[before]) / factorial(d)
    for j in range(d):
        weighted = sum(
            factorial(len(s)) * factorial(d - len(s) - 1) / factorial(d) * (v[s | {j}] - v[s])
            for s in subsets
            if j not in s
        )
        assert phi[j] == pytest.approx(weighted)
    assert phi.sum() == pytest.approx(v[frozenset(range(d))] - v[frozenset()])


@pytest.mark.parametrize(("width", "slope"), [(0.2, 50), (50, 35)])
def test_numbers_of_lime(width: float, slope: float) -> None:
    """The slope for a late bill is 50 with a narrow kernel and 35 with a wide one."""
    near = np.array([(0, 0), (0, 1), (1, 0), (1, 1)])
    risk = 10 + near @ [20, 10] + 30 * near.prod(axis=1)
    root = np.exp(-((1 - near).sum(axis=1)) / (4 * width**2))
    fit = np.linalg.lstsq(np.c_[np.ones(4), near] * root[:, None], risk * root)[0]
    assert fit[1] == pytest.approx(slope, abs=0.1)


@pytest.mark.formula("forced-false-positive-rate")
def test_forced_false_positive_rate() -> None:
    """The rate against random confusion matrices, and in the two groups of the answer."""
    rng = np.random.default_rng(0)
    for tp, fp, fn, tn in rng.integers(1, 100, (20, 4)).tolist():
        base, ppv, tpr = (tp + fn) / (tp + fp + fn + tn), tp / (tp + fp), tp / (tp + fn)
        assert base / (1 - base) * (1 - ppv) / ppv * tpr == pytest.approx(fp / (fp + tn))
    assert [round(base / (1 - base) * 0.3 / 0.7 * 0.7, 2) for base in (0.5, 0.3)] == [0.30, 0.13]
    assert round(1.96 * (0.7 * 0.3 / 50) ** 0.5, 2) == 0.13


def test_numbers_of_a_small_rise() -> None:
    """A rise from 1% to 1.5% is found in 17% of cases with 1,000 requests."""
    error = ((0.01 * 0.99 + 0.015 * 0.985) / 1_000) ** 0.5
    assert round(norm.sf(1.96 - 0.005 / error), 2) == 0.17
