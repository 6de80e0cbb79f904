"""Formulas of the page system-design-and-case-studies against scikit-learn, SciPy and simulations."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import minimize_scalar
from scipy.stats import beta
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


@pytest.mark.formula("negative-downsampling-correction")
def test_negative_downsampling_correction() -> None:
    """Rates p of the page, seen in a sample with 5% of the non-clicks: the formula returns the rate of all views."""
    rng = np.random.default_rng(2)
    for p, shown in ((0.04, 0.455), (0.01, 0.168)):
        click = rng.random(N) < p
        kept = click | (rng.random(N) < 0.05)
        p_s = click[kept].mean()
        assert p_s == pytest.approx(shown, abs=0.01)
        assert p_s / (p_s + (1 - p_s) / 0.05) == pytest.approx(click.mean(), rel=0.03)


@pytest.mark.formula("second-price-per-click")
def test_second_price_per_click() -> None:
    """B_2 p_2 / p_1 against the lowest bid, searched in steps, with which the winner still has the larger product."""
    for p_1, p_2, b_2, page in ((0.04, 0.01, 3.0, 0.75), (0.168, 0.455, 1.0, 2.70)):
        bids = np.arange(0, 5, 1e-4)
        lowest = bids[np.argmax(bids * p_1 >= b_2 * p_2)]
        assert b_2 * p_2 / p_1 == pytest.approx(lowest, abs=1e-3)
        assert lowest == pytest.approx(page, abs=0.01)


@pytest.mark.formula("payment-action-costs")
def test_payment_action_costs() -> None:
    """The four costs, with the page's $0.50, 0.8, $4 and $20, against mean losses of simulated payments."""
    rng = np.random.default_rng(3)
    page = {(20, 0.01): (0.20, 0.54, 4.0, 19.80), (30, 0.40): (12.0, 2.90, 4.0, 12.0)}
    page |= {(1000, 0.03): (30.0, 6.50, 4.0, 19.40), (100, 0.95): (95.0, 19.50, 4.0, 1.0)}
    for (a, p), row in page.items():
        fraud, stopped = rng.random(N) < p, rng.random(N) < 0.8
        lost = (a * fraud, 0.5 + a * (fraud & ~stopped), np.full(N, 4.0), 20 * ~fraud)
        costs = (p * a, 0.5 + (1 - 0.8) * p * a, 4.0, (1 - p) * 20)
        assert costs == pytest.approx([mean.mean() for mean in lost], rel=0.04)
        assert costs == pytest.approx(row)


@pytest.mark.formula("stratified-prevalence")
def test_stratified_prevalence() -> None:
    """Both lines on the page's three strata: the prevalence of 10 in 10,000, and the spread of repeated samples."""
    rng = np.random.default_rng(4)
    share, rate = np.array([0.90, 0.09, 0.01]), np.array([0.0001, 0.004, 0.055])
    labels = np.array([1100, 650, 250])
    repeats = np.stack([rng.binomial(n, r, 20_000) / n for n, r in zip(labels, rate, strict=True)])
    estimates = sum(w * part for w, part in zip(share, repeats, strict=True))
    error = np.sqrt(sum(w**2 * r * (1 - r) / n for w, r, n in zip(share, rate, labels, strict=True)))
    assert sum(share * rate) == pytest.approx(10 / 10_000)
    assert estimates.mean() == pytest.approx(10 / 10_000, rel=0.02)
    assert error == pytest.approx(estimates.std(), rel=0.03)


@pytest.mark.formula("handover-threshold")
@pytest.mark.parametrize(("handover", "wrong"), [(6, 30), (6, 120), (9, 30)])
def test_handover_threshold(handover: float, wrong: float) -> None:
    """1 - c_h / c_w against the threshold at which SciPy finds the lowest mean cost, with the sample's confidences."""
    confidence = beta(3, 1)  # the largest of three uniform numbers

    def cost(t: float) -> float:
        errors, _ = quad(lambda p: (1 - p) * confidence.pdf(p), t, 1)
        return float(wrong * errors + handover * confidence.cdf(t))

    cheapest = minimize_scalar(cost, bounds=(0, 1), method="bounded", options={"xatol": 1e-6}).x
    assert 1 - handover / wrong == pytest.approx(cheapest, abs=1e-4)


@pytest.mark.formula("node-request-rate")
@pytest.mark.parametrize("prompt", [3, 40])
def test_node_request_rate(prompt: int) -> None:
    """Min(m / (o T), F / w) against a node that is simulated step by step with more requests than it can do."""
    held, output, step, operations = 12, 6, 0.5, 40.0  # an operation for each new token
    running: list[int] = []
    reading, finished, steps = 0.0, 0, 4000
    for _ in range(steps):
        running = [left - 1 for left in running]
        finished += running.count(0)
        running = [left for left in running if left]
        budget = operations * step - len(running)
        while budget > 0 and len(running) < held:  # read the next prompt, as far as the budget goes
            part = min(budget, prompt - reading)
            reading, budget = reading + part, budget - part
            if reading == prompt:
                running.append(output)
                reading, budget = 0.0, budget - 1
    by_hand = min(held / (output * step), operations / (prompt + output))
    assert finished / (steps * step) == pytest.approx(by_hand, rel=0.05)
