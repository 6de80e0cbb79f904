"""The formulas of the page on agents and applications of language models, against enumeration and simulation."""

from itertools import combinations, product
from math import comb, isclose, prod

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

RANDOM = np.random.default_rng(12)


@pytest.mark.formula("valid-output-probability")
@pytest.mark.parametrize(("epsilon", "n"), [(0.05, 6), (0.2, 3)])
def test_valid_output_probability(epsilon: float, n: int) -> None:
    """The power equals the total probability of all patterns of legal and illegal tokens minus the broken ones."""
    patterns = list(product((True, False), repeat=n))
    chances = [prod(1 - epsilon if legal else epsilon for legal in pattern) for pattern in patterns]
    broken = sum(chance for pattern, chance in zip(patterns, chances, strict=True) if not all(pattern))
    assert isclose((1 - epsilon) ** n, sum(chances) - broken)


@pytest.mark.formula("agent-success")
@pytest.mark.parametrize("d", [0, 0.8])
def test_agent_success(d: float) -> None:
    """Simulated runs of 20 steps, each tried and, if an error is caught, tried again, succeed as often as it says."""
    p, n, runs = 0.95, 20, 20_000
    first, caught, second = RANDOM.random((3, runs, n))
    right = (first < p) | ((caught < d) & (second < p))
    assert isclose((p + (1 - p) * d * p) ** n, right.all(axis=1).mean(), abs_tol=0.015)


@pytest.mark.formula("cached-request-cost")
def test_cached_request_cost() -> None:
    """The average equals the bill for a list of requests, added up part by part."""
    input_price, output_price, stable, changing, output, share, fraction = 2, 7, 4, 1, 0.3, 0.75, 0.1
    bill = 0.0
    for hit in (True, True, False, True):
        bill += stable * input_price * fraction if hit else stable * input_price
        bill += changing * input_price
        bill += output * output_price
    formula = input_price * (stable * (share * fraction + 1 - share) + changing) + output_price * output
    assert isclose(formula, bill / 4)


@pytest.mark.formula("attack-within-tries")
@pytest.mark.parametrize(("q", "k"), [(0.01, 300), (0.2, 3)])
def test_attack_within_tries(q: float, k: int) -> None:
    """It equals the sum over the number of the first try that gets through."""
    assert isclose(1 - (1 - q) ** k, sum((1 - q) ** (first - 1) * q for first in range(1, k + 1)))


@pytest.mark.formula("cohen-kappa")
def test_cohen_kappa() -> None:
    """With luck counted over all pairs of labels it is the value of scikit-learn for the table of the answer."""
    people = np.repeat([1, 1, 0, 0], [90, 10, 30, 70])
    judge = np.repeat([1, 0, 1, 0], [90, 10, 30, 70])
    observed = (people == judge).mean()
    luck = (people[:, None] == judge).mean()  # every label of one with every label of the other
    assert isclose((observed - luck) / (1 - luck), cohen_kappa_score(people, judge))


@pytest.mark.formula("corrected-pass-rate")
@pytest.mark.parametrize(("share", "s", "t"), [(0.6, 0.9, 0.7), (0.1, 0.8, 0.95)])
def test_corrected_pass_rate(share: float, s: float, t: float) -> None:
    """It gives the true share back from the rate of a simulated judge."""
    good = RANDOM.random(400_000) < share
    passed = RANDOM.random(good.size) < np.where(good, s, 1 - t)
    assert isclose((passed.mean() + t - 1) / (s + t - 1), share, abs_tol=0.01)


@pytest.mark.formula("pass-hat-k")
@pytest.mark.parametrize(("n", "c", "k"), [(8, 4, 4), (8, 6, 4), (6, 2, 3)])
def test_pass_hat_k(n: int, c: int, k: int) -> None:
    """It is the share of all choices of k runs that hold only right ones."""
    chosen = list(combinations([True] * c + [False] * (n - c), k))
    assert isclose(comb(c, k) / comb(n, k), sum(all(choice) for choice in chosen) / len(chosen))


@pytest.mark.formula("team-time")
@pytest.mark.parametrize(("divisible", "n"), [(90, 4), (20, 4), (60, 3)])
def test_team_time(divisible: int, n: int) -> None:
    """A day of 100 units of work, planned unit by unit, ends when the formula says."""
    clock, busy = 100 - divisible, [0] * n
    for _ in range(n):
        clock += 5  # the lead briefs an agent and reads its report
    for unit in range(divisible):
        busy[unit % n] += 1
    s, c = divisible / 100, 0.05
    assert isclose((1 - s) + s / n + c * n, (clock + max(busy)) / 100, abs_tol=0.01)
