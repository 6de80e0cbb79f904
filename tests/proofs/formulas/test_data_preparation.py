"""Formulas of the page data-preparation against pandas, NumPy, scikit-learn and simulations."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import chi2_contingency
from sklearn.linear_model import LogisticRegression
from sklearn.utils.class_weight import compute_class_weight

N = 200_000
CHANCE = 1e-3


@pytest.mark.formula("balanced-class-weight")
def test_balanced_class_weight() -> None:
    """N / (K n_k) against scikit-learn's compute_class_weight, for the page's 900 and 100 and three classes."""
    for counts in ([900, 100], [50, 30, 20]):
        classes = np.arange(len(counts))
        y = np.repeat(classes, counts)
        by_hand = [len(y) / (len(counts) * n_k) for n_k in counts]
        np.testing.assert_allclose(by_hand, compute_class_weight("balanced", classes=classes, y=y))
        totals = [w * n_k for w, n_k in zip(by_hand, counts, strict=True)]
        np.testing.assert_allclose(totals, len(y) / len(counts))
    assert pytest.approx(0.556, abs=5e-4) == 1000 / (2 * 900)
    assert 1000 / (2 * 100) == 5


@pytest.mark.formula("class-weight-correction")
def test_class_weight_correction() -> None:
    """The corrected probability of a weighted logistic regression against the plain model and the true rates."""
    rng = np.random.default_rng(0)
    x = rng.integers(0, 3, N)
    true = np.array([0.02, 0.1, 0.3])
    y = (rng.random(N) < true[x]).astype(int)
    one_hot = np.eye(3)[x]
    w_0, w_1 = 0.6, 5.0
    weighted = LogisticRegression(C=1e6, class_weight={0: w_0, 1: w_1}).fit(one_hot, y)
    p_w = weighted.predict_proba(np.eye(3))[:, 1]
    by_hand = w_0 * p_w / (w_0 * p_w + w_1 * (1 - p_w))
    plain = LogisticRegression(C=1e6).fit(one_hot, y).predict_proba(np.eye(3))[:, 1]
    np.testing.assert_allclose(by_hand, plain, atol=2e-3)
    np.testing.assert_allclose(by_hand, true, atol=5e-3)


@pytest.mark.formula("class-weight-correction", "balanced-class-weight", "cost-threshold")
def test_balanced_weights_move_the_cut() -> None:
    """With balanced weights for 900 and 100, a shown 0.5 is a true 0.1, the threshold of costs 9 to 1."""
    w_0, w_1 = 1000 / (2 * 900), 1000 / (2 * 100)
    assert w_0 * 0.5 / (w_0 * 0.5 + w_1 * 0.5) == pytest.approx(0.1)
    assert pytest.approx(0.1) == 1 / (1 + 9)


@pytest.mark.formula("cost-threshold")
@pytest.mark.parametrize(("c_fp", "c_fn"), [(1.0, 9.0), (1.0, 1.0), (4.0, 1.0)])
def test_cost_threshold(c_fp: float, c_fn: float) -> None:
    """c_FP / (c_FP + c_FN) against the cheapest threshold on labels drawn from known probabilities."""
    rng = np.random.default_rng(1)
    p = rng.random(N)
    y = rng.random(N) < p
    thresholds = np.linspace(0.02, 0.98, 97)
    cost = [c_fp * ((p >= t) & ~y).sum() + c_fn * ((p < t) & y).sum() for t in thresholds]
    assert thresholds[int(np.argmin(cost))] == pytest.approx(c_fp / (c_fp + c_fn), abs=0.03)


@pytest.mark.formula("forward-fill")
def test_forward_fill() -> None:
    """The last observed value up to t against pandas' Series.ffill, with a gap at the start."""
    rng = np.random.default_rng(2)
    x = rng.normal(size=60)
    x[rng.random(60) < 0.4] = np.nan
    x[0] = np.nan
    by_hand = np.full(60, np.nan)
    for t in range(60):
        observed = [u for u in range(t + 1) if not np.isnan(x[u])]
        if observed:
            by_hand[t] = x[max(observed)]
    np.testing.assert_array_equal(by_hand, pd.Series(x).ffill().to_numpy())


@pytest.mark.formula("linear-interpolation")
def test_linear_interpolation() -> None:
    """x_a + (t - a) / (b - a) (x_b - x_a) against numpy.interp and pandas' method="time" on uneven days."""
    days = np.array([2, 3, 9, 10])
    a, b, x_a, x_b = 2, 10, 10.0, 40.0
    by_hand = [x_a + (t - a) / (b - a) * (x_b - x_a) for t in (3, 9)]
    np.testing.assert_allclose(by_hand, np.interp([3, 9], [a, b], [x_a, x_b]))
    index = pd.Timestamp("2026-01-01") + pd.to_timedelta(days - 1, unit="D")
    series = pd.Series([x_a, np.nan, np.nan, x_b], index=index)
    np.testing.assert_allclose(by_hand, series.interpolate(method="time").to_numpy()[1:3])


def p_value(missing: np.ndarray, value: np.ndarray) -> float:
    """Return the chi-squared p-value of "missing" and "value" being independent."""
    return float(chi2_contingency(pd.crosstab(missing, value)).pvalue)


@pytest.mark.formula("missing-data-mechanisms")
def test_missing_data_mechanisms() -> None:
    """Which (conditional) independences hold in data simulated from each mechanism, by SciPy's chi-squared test."""
    rng = np.random.default_rng(3)
    seen = rng.integers(0, 2, N)
    hidden = (rng.random(N) < 0.3 + 0.4 * seen).astype(int)
    chance = {"MCAR": np.full(N, 0.4), "MAR": 0.2 + 0.4 * seen, "MNAR": 0.2 + 0.4 * hidden}
    missing = {name: rng.random(N) < p for name, p in chance.items()}

    def given_seen(name: str) -> float:
        return min(p_value(missing[name][seen == s], hidden[seen == s]) for s in (0, 1))

    assert p_value(missing["MCAR"], 2 * seen + hidden) > CHANCE
    assert p_value(missing["MAR"], hidden) < CHANCE < given_seen("MAR")
    assert given_seen("MNAR") < CHANCE
