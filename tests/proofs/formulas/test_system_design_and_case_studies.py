"""Formulas of the page system-design-and-case-studies against scikit-learn and a simulated experiment."""

import numpy as np
import pytest
from sklearn.metrics import precision_score, recall_score

N = 400_000


@pytest.mark.formula("lift-at-k")
def test_lift_at_k() -> None:
    """(l_k / n_k) / (l / n) against scikit-learn's precision of the top 10%, divided by the base rate."""
    rng = np.random.default_rng(0)
    risk = rng.random(5_000)
    leaves = rng.random(5_000) < 0.1 * risk
    n_k = 500
    top = np.argsort(-risk)[:n_k]
    by_hand = (leaves[top].sum() / n_k) / (leaves.sum() / leaves.size)
    flagged = risk >= np.sort(risk)[-n_k]
    assert by_hand == pytest.approx(precision_score(leaves, flagged) / leaves.mean())


@pytest.mark.formula("lift-at-k")
def test_lift_of_the_page() -> None:
    """The page's 200 leavers among 1,000 of 10,000 with 500 leavers: lift 4, recall 0.4 by scikit-learn."""
    leaves = np.repeat([1, 0, 1, 0], [200, 800, 300, 8700])
    flagged = np.repeat([1, 0], [1000, 9000])
    lift = (200 / 1000) / (500 / 10_000)
    assert lift == pytest.approx(4)
    assert lift == pytest.approx(precision_score(leaves, flagged) / leaves.mean())
    assert recall_score(leaves, flagged) == pytest.approx(0.4)


@pytest.mark.formula("retention-offer-value")
def test_retention_offer_value() -> None:
    """Tau m - c_o against the difference of mean profits in a simulated A/B test with a discount for renewals."""
    rng = np.random.default_rng(1)
    p_no_offer, p_offer, margin, discount, postage = 0.70, 0.85, 20.0, 2.0, 0.5
    offer = rng.random(N) < 0.5
    renews = rng.random(N) < np.where(offer, p_offer, p_no_offer)
    profit = renews * margin - offer * (postage + renews * discount)
    simulated = profit[offer].mean() - profit[~offer].mean()
    tau = p_offer - p_no_offer
    cost = postage + p_offer * discount
    assert tau * margin - cost == pytest.approx(simulated, abs=0.1)


@pytest.mark.formula("workers-at-peak")
def test_workers_at_peak() -> None:
    """K D / 86400 * t / rho against the busy share of so many workers in ten simulated minutes of the peak."""
    requests, peak, work, load = 50_000_000, 3, 0.05, 0.7
    workers = peak * requests / 86_400 * work / load
    assert round(workers) == 124
    rng = np.random.default_rng(2)
    seconds = 600
    arrived = rng.poisson(peak * requests / 86_400 * seconds)
    busy = rng.exponential(work, arrived).sum() / (workers * seconds)
    assert busy == pytest.approx(load, abs=0.005)


@pytest.mark.formula("satisfied-minutes-score")
def test_satisfied_minutes_score() -> None:
    """P m s^w: by w = 0 the mean minutes of simulated showings, by w = 1 those of satisfied viewers."""
    rng = np.random.default_rng(3)
    films = {"loud": (0.20, 5, 0.1), "series": (0.08, 20, 0.4), "documentary": (0.04, 30, 0.9)}
    winners = []
    for w in (0, 1):
        score = {film: p * m * s**w for film, (p, m, s) in films.items()}
        for film, (p, m, s) in films.items():
            minutes = (rng.random(N) < p) * rng.exponential(m, N)
            counted = minutes * (rng.random(N) < s) if w else minutes
            assert score[film] == pytest.approx(counted.mean(), rel=0.05)
        winners.append(max(score, key=score.__getitem__))
    assert winners == ["series", "documentary"]


@pytest.mark.formula("relevance-plus-profit")
def test_relevance_plus_profit() -> None:
    """The bound (r_i - r_j) / (b_j - b_i) on lambda against sorted scores of random pairs, and the page's 0.43."""
    rng = np.random.default_rng(4)
    r_i, r_j, lam = rng.random((3, 10_000))
    b_i = rng.random(10_000)
    b_j = b_i + rng.uniform(0.01, 2, 10_000)
    scores = np.stack([r_i + lam * b_i, r_j + lam * b_j])
    assert np.array_equal(scores.argmax(axis=0) == 0, lam < (r_i - r_j) / (b_j - b_i))
    of_the_page = (1 - 0.01) / (3.2 - 0.9)
    assert of_the_page == pytest.approx(0.43, abs=0.001)
