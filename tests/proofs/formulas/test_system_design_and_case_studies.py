"""Formulas of the page system-design-and-case-studies against scikit-learn and a simulated experiment."""

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
