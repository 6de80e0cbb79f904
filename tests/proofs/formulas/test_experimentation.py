"""Formulas of the page experimentation against statsmodels and simulations."""

from itertools import pairwise

import numpy as np
import pytest
from scipy import stats
from scipy.stats import norm
from statsmodels.stats import proportion as prop
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import NormalIndPower, normal_sample_size_one_tail

N = 14_750
BUYERS_A, BUYERS_B = 1_480, 1_630
RATE_A, RATE_B = BUYERS_A / N, BUYERS_B / N


@pytest.mark.formula("two-proportion-z")
def test_two_proportion_z() -> None:
    """The statistic by hand against statsmodels' z-test and SciPy's chi-square."""
    for x_a, n_a, x_b, n_b in ((BUYERS_A, N, BUYERS_B, N), (30, 400, 55, 500)):
        p_a, p_b = x_a / n_a, x_b / n_b
        pooled = (n_a * p_a + n_b * p_b) / (n_a + n_b)
        z = (p_b - p_a) / (pooled * (1 - pooled) * (1 / n_a + 1 / n_b)) ** 0.5
        z_library, p_value = prop.proportions_ztest([x_b, x_a], [n_b, n_a])
        assert z == pytest.approx(z_library)
        assert 2 * norm.sf(abs(z)) == pytest.approx(p_value)
        table = [[x_a, n_a - x_a], [x_b, n_b - x_b]]
        assert z**2 == pytest.approx(stats.chi2_contingency(table, correction=False).statistic)
    z, p_value = prop.proportions_ztest([BUYERS_B, BUYERS_A], [N, N])
    assert (round(z, 2), round(p_value, 4)) == (2.84, 0.0045)


def users_per_arm(p_a: float, p_b: float, alpha: float, power: float) -> float:
    """Return n as the formula reads."""
    v = p_a * (1 - p_a) + p_b * (1 - p_b)
    return float((norm.ppf(1 - alpha / 2) + norm.ppf(power)) ** 2 * v / (p_b - p_a) ** 2)


@pytest.mark.formula("two-proportion-sample-size")
@pytest.mark.parametrize(("p_a", "p_b", "power"), [(0.10, 0.11, 0.8), (0.30, 0.35, 0.9)])
def test_two_proportion_sample_size(p_a: float, p_b: float, power: float) -> None:
    """N by hand against two statsmodels routines and the power that simulated tests reach."""
    n = users_per_arm(p_a, p_b, 0.05, power)
    deviation = (stats.bernoulli.var(p_a) + stats.bernoulli.var(p_b)) ** 0.5
    exact = normal_sample_size_one_tail(p_b - p_a, power, 0.05 / 2, deviation, deviation)
    assert n == pytest.approx(exact)
    effect = prop.proportion_effectsize(p_b, p_a)
    library = NormalIndPower().solve_power(effect, power=power, alpha=0.05)
    assert n == pytest.approx(library, rel=0.01)
    size = int(np.ceil(n))
    rng = np.random.default_rng(0)
    a, b = rng.binomial(size, p_a, 20_000) / size, rng.binomial(size, p_b, 20_000) / size
    pooled = (a + b) / 2
    z = (b - a) / np.sqrt(pooled * (1 - pooled) * 2 / size)
    assert (np.abs(z) > norm.ppf(0.975)).mean() == pytest.approx(power, abs=0.012)


def test_numbers_of_the_plan() -> None:
    """14,749 users per arm for 10% to 11%; half the effect needs about four times as many."""
    full = users_per_arm(0.10, 0.11, 0.05, 0.8)
    assert int(np.ceil(full)) == 14_749
    assert users_per_arm(0.10, 0.105, 0.05, 0.8) / full == pytest.approx(4, rel=0.05)


@pytest.mark.formula("proportion-difference-interval")
def test_proportion_difference_interval() -> None:
    """The interval by hand against statsmodels' Wald interval, and its coverage in a simulation."""
    s = (RATE_A * (1 - RATE_A) / N + RATE_B * (1 - RATE_B) / N) ** 0.5
    half = norm.ppf(0.975) * s
    by_hand = (RATE_B - RATE_A - half, RATE_B - RATE_A + half)
    library = prop.confint_proportions_2indep(BUYERS_B, N, BUYERS_A, N, method="wald")
    assert by_hand == pytest.approx(library)
    assert (round(100 * by_hand[0], 2), round(100 * by_hand[1], 2)) == (0.32, 1.72)
    rng = np.random.default_rng(1)
    a, b = rng.binomial(N, 0.10, 20_000) / N, rng.binomial(N, 0.11, 20_000) / N
    halves = norm.ppf(0.975) * np.sqrt((a * (1 - a) + b * (1 - b)) / N)
    assert (np.abs(b - a - 0.01) <= halves).mean() == pytest.approx(0.95, abs=0.006)


def any_alarm(looks: int, bound: float | np.ndarray) -> float:
    """Return the false alarms of evenly spaced looks; the joint density is integrated look by look."""
    middles = (np.arange(200) + 0.5) / 100 - 1
    grid = middles * (bound * np.sqrt(np.arange(1, looks + 1)))[:, None]
    inside = norm.pdf(grid[0])
    for before, here in pairwise(grid):
        inside = norm.pdf(here[:, None] - before) @ inside * (before[1] - before[0])
    return float(1 - inside.sum() * (grid[-1, 1] - grid[-1, 0]))


def test_peeking() -> None:
    """The false alarms of 1, 5, 10 and 20 looks, two bounds for 20, and Dunnett's bound for three versions."""
    shares = [any_alarm(looks, 1.96) for looks in (1, 5, 10, 20)]
    assert shares == pytest.approx([0.05, 0.142, 0.193, 0.248], abs=0.002)
    assert any_alarm(20, 2.672) == pytest.approx(0.05, abs=0.0005)
    falling = 2.126 * np.sqrt(20 / np.arange(1, 21))
    assert falling[0] == pytest.approx(9.51, abs=0.005)
    assert any_alarm(20, falling) == pytest.approx(0.05, abs=0.0005)
    control = np.linspace(-8, 8, 1_601)  # mean of the control, in standard errors
    quiet = (norm.cdf(2.35 * np.sqrt(2) + control) - norm.cdf(-2.35 * np.sqrt(2) + control)) ** 3
    assert (norm.pdf(control) * quiet).sum() / 100 == pytest.approx(0.95, abs=0.0005)
    assert norm.isf(0.025 / 3) == pytest.approx(2.39, abs=0.005)
    z = np.random.default_rng(0).normal(size=(20_000, 20)).cumsum(axis=1) / np.sqrt(np.arange(1, 21))
    twice = (np.abs(z[:, 1:]) > 1.96) & (np.abs(z[:, :-1]) > 1.96)
    assert twice.any(axis=1).mean() == pytest.approx(0.15, abs=0.01)


@pytest.mark.formula("two-mean-sample-size")
def test_two_mean_sample_size() -> None:
    """N by hand against statsmodels, and the power that the tests of skewed users reach."""
    sigma, delta = 30.0, 1.0
    n = 2 * (norm.ppf(0.975) + norm.ppf(0.8)) ** 2 * sigma**2 / delta**2
    assert int(np.ceil(n)) == 14_128
    library = NormalIndPower().solve_power(delta / sigma, power=0.8, alpha=0.05, alternative="two-sided")
    assert n == pytest.approx(library, rel=1e-4)
    assert n == pytest.approx(16 * sigma**2 / delta**2, rel=0.02)
    rng = np.random.default_rng(2)
    a, b = rng.gamma(14_128, sigma / 14_128, (2, 40_000))
    z = (b + delta - a) / (sigma * (2 / 14_128) ** 0.5)
    assert (np.abs(z) > norm.ppf(0.975)).mean() == pytest.approx(0.8, abs=0.01)


def test_unequal_arms_and_the_smallest_win() -> None:
    """90/10 needs 2.8 times the users; with 1,000 per arm no gain below 2.63 is significant."""
    equal = NormalIndPower().solve_power(1 / 30, power=0.8, alpha=0.05, ratio=1)
    unequal = NormalIndPower().solve_power(1 / 30, power=0.8, alpha=0.05, ratio=1 / 9)
    assert unequal * (1 + 1 / 9) / (2 * equal) == pytest.approx(2.78, abs=0.01)
    assert norm.ppf(0.975) * 30 * (2 / 1_000) ** 0.5 == pytest.approx(2.63, abs=0.005)


@pytest.mark.formula("family-wise-error-independent")
def test_family_wise_error_independent() -> None:
    """One minus the power of 0.95 against simulated p-values; Bonferroni keeps 5%."""
    by_hand = 1 - (1 - 0.05) ** 20
    assert round(by_hand, 2) == 0.64
    smallest = np.random.default_rng(3).random((40_000, 20)).min(axis=1)
    assert (smallest < 0.05).mean() == pytest.approx(by_hand, abs=0.01)
    assert (smallest < 0.05 / 20).mean() == pytest.approx(0.05, abs=0.004)


@pytest.mark.formula("benjamini-hochberg")
def test_benjamini_hochberg() -> None:
    """The largest rank at or below its line against SciPy and statsmodels, also on the table's p-values."""
    rng = np.random.default_rng(4)
    table = np.array([0.0004, 0.003, 0.006, 0.0095, 0.03, *rng.uniform(0.1, 1, 15)])
    for p in (table, *(np.where(rng.random(20) < 0.4, rng.random(20) ** 6, rng.random(20)) for _ in range(30))):
        ranked = np.sort(p)
        passes = np.flatnonzero(ranked <= np.arange(1, 21) / 20 * 0.05)
        k = passes.max() + 1 if passes.size else 0
        assert k == multipletests(p, 0.05, method="fdr_bh")[0].sum()
        assert k == (stats.false_discovery_control(p) <= 0.05).sum()
        assert p is not table or (k == 4 and (p <= 0.05 / 20).sum() == 1 and (p <= 0.05).sum() == 5)


def bookings(in_b: np.ndarray, wants_a: np.ndarray, wants_b: np.ndarray, rooms: int) -> np.ndarray:
    """Return who books, if the users who want a room come in the order of their index."""
    wants = np.where(in_b, wants_b, wants_a)
    return wants & (wants.cumsum() <= rooms)


@pytest.mark.formula("total-treatment-effect")
def test_total_treatment_effect() -> None:
    """User by user, B for all minus A for all gains 10 points of 500 rooms; the split users show 20."""
    rng = np.random.default_rng(5)
    wants_a, wants_b = rng.permutation(1_000) < 400, rng.permutation(1_000) < 600
    everyone = np.ones(1_000, dtype=bool)
    all_b = bookings(everyone, wants_a, wants_b, 500).astype(int)
    all_a = bookings(~everyone, wants_a, wants_b, 500).astype(int)
    assert (all_b - all_a).sum() / 1_000 == pytest.approx((500 - 400) / 1_000)
    plenty = bookings(everyone, wants_a, wants_b, 1_000).mean() - bookings(~everyone, wants_a, wants_b, 1_000).mean()
    gaps: dict[int, list[float]] = {500: [], 1_000: []}
    for rooms, found in gaps.items():
        for _ in range(400):
            in_b = rng.permutation(1_000) < 500
            booked = bookings(in_b, wants_a, wants_b, rooms)
            found.append(booked[in_b].mean() - booked[~in_b].mean())
    assert np.mean(gaps[500]) == pytest.approx(0.20, abs=0.01)
    assert np.mean(gaps[1_000]) == pytest.approx(plenty, abs=0.005)  # enough rooms: no interference, no bias


USERS = np.array([20_000, 10_000])  # phone, desktop
CLICKS = np.array([[40_000, 30_000], [52_000, 30_000]])
BUYERS = np.array([[1_200, 1_000], [1_000, 1_010]])


@pytest.mark.formula("purchase-funnel")
def test_purchase_funnel() -> None:
    """Clicks per user times buyers per click against the rates counted user by user."""
    for clicks, buyers in zip(CLICKS.ravel(), BUYERS.ravel(), strict=True):
        users = 20_000 if clicks in (40_000, 52_000) else 10_000
        bought = np.arange(users) < buyers
        assert clicks / users * (buyers / clicks) == pytest.approx(bought.mean())
    changes = (BUYERS[1] - BUYERS[0]) / USERS
    total = (BUYERS[1].sum() - BUYERS[0].sum()) / USERS.sum()
    assert total == pytest.approx(2 / 3 * changes[0] + 1 / 3 * changes[1])
    assert np.round(100 * total, 2) == -0.63


@pytest.mark.formula("guardrail-non-inferiority")
def test_guardrail_non_inferiority() -> None:
    """The bound by hand against statsmodels, and its error rate when the loss is exactly the limit."""
    n, rate, limit = 30_000, 0.0733, 0.002
    a, b = np.random.default_rng(6).binomial(n, [[rate], [rate - limit]], (2, 40_000)) / n
    s = np.sqrt((a * (1 - a) + b * (1 - b)) / n)
    lower = b - a - norm.ppf(0.975) * s
    assert (lower > -limit).mean() == pytest.approx(0.025, abs=0.004)
    library = prop.confint_proportions_2indep(b[0] * n, n, a[0] * n, n, method="wald")
    assert lower[0] == pytest.approx(library[0])
    _, p_value = prop.test_proportions_2indep(
        b[0] * n, n, a[0] * n, n, value=-limit, method="wald", alternative="larger", return_results=False
    )
    assert (lower[0] > -limit) == (p_value < 0.025)
    error = np.sqrt(2 * rate * (1 - rate) / n)  # a harmless version passes rarely
    assert norm.cdf(limit / error - norm.ppf(0.975)) == pytest.approx(0.15, abs=0.005)


@pytest.mark.formula("sample-ratio-chi-square")
def test_sample_ratio_chi_square() -> None:
    """The statistic by hand against SciPy, for the lost users and for a planned split of 90/10."""
    for counts, shares in (((15_400, 14_200), (0.5, 0.5)), ((9_100, 900), (0.9, 0.1))):
        (n_a, n_b), (e_a, e_b) = counts, (sum(counts) * share for share in shares)
        chi2 = (n_a - e_a) ** 2 / e_a + (n_b - e_b) ** 2 / e_b
        library = stats.chisquare([n_a, n_b], [e_a, e_b])
        assert chi2 == pytest.approx(library.statistic)
        assert stats.chi2.sf(chi2, 1) == pytest.approx(library.pvalue)
    assert round(stats.chisquare([15_400, 14_200]).statistic, 1) == 48.6
    assert round(stats.chi2.isf(0.001, 1), 1) == 10.8
    width = 2 * norm.ppf(0.975) * (0.1879 / N) ** 0.5
    assert 100 * width == pytest.approx(1.4, abs=0.01)
    days = 2 * N / 2_200
    assert days == pytest.approx(13.4, abs=0.01)


def listeners(rng: np.random.Generator, n: int, effect: float) -> tuple[np.ndarray, np.ndarray]:
    """Return minutes before and during a test, a row for each arm, with correlation 0.7."""
    x = rng.normal(60, 20, (2, n))
    y = 18 + 0.7 * x + rng.normal(0, 204**0.5, (2, n))
    y[1] += effect
    return x, y


def cuped(x: np.ndarray, y: np.ndarray, theta: float) -> float:
    """Return the estimate as the formula reads."""
    (x_a, x_b), (y_a, y_b) = x.mean(axis=1), y.mean(axis=1)
    return float((y_b - y_a) - theta * (x_b - x_a))


@pytest.mark.formula("cuped-difference")
def test_cuped_difference() -> None:
    """The estimate against the coefficient of the treatment in a least-squares regression."""
    x, y = listeners(np.random.default_rng(0), 2000, 1.5)
    treated = np.repeat([0, 1], 2000)
    design = np.column_stack([np.ones(4000), treated, x.ravel()])
    _, coefficient, slope = np.linalg.lstsq(design, y.ravel())[0]
    assert cuped(x, y, slope) == pytest.approx(coefficient)
    theta = np.cov(x.ravel(), y.ravel())[0, 1] / x.var(ddof=1)
    assert theta == pytest.approx(stats.linregress(x.ravel(), y.ravel()).slope)
    assert cuped(x, y, theta) == pytest.approx(coefficient, abs=0.001)


@pytest.mark.formula("cuped-variance")
def test_cuped_variance() -> None:
    """The variance over many small tests against one minus rho squared times the plain one; numbers of the text."""
    rng = np.random.default_rng(0)
    x = rng.normal(60, 20, (4000, 2, 100))
    y = 18 + 0.7 * x + rng.normal(0, 204**0.5, (4000, 2, 100))
    gap_x, gap_y = np.diff(x.mean(axis=2)).ravel(), np.diff(y.mean(axis=2)).ravel()
    rho = stats.pearsonr(x.ravel()[:100_000], y.ravel()[:100_000]).statistic
    assert np.var(gap_y - 0.7 * gap_x) == pytest.approx((1 - rho**2) * np.var(gap_y), rel=0.03)
    assert np.var(gap_y - gap_x) == pytest.approx(2 * (1 - rho) * np.var(gap_y), rel=0.05)
    plain = 20 * (2 / 2000) ** 0.5
    assert (round(plain, 2), round(plain * 0.51**0.5, 2)) == (0.63, 0.45)


@pytest.mark.formula("bandit-regret")
def test_bandit_regret() -> None:
    """The regret of an even split against the clicks that simulated visitors lose; 120 in the text."""
    means, visitors = np.array([0.10, 0.12, 0.14, 0.20]), 2000
    shown = np.arange(visitors) % 4
    regret = visitors * means.max() - means[shown].sum()
    assert regret == pytest.approx(120)
    rng = np.random.default_rng(0)
    even = rng.binomial(visitors // 4, means, (20_000, 4)).sum(axis=1).mean()
    best = rng.binomial(visitors, means.max(), 20_000).mean()
    assert best - even == pytest.approx(regret, abs=0.6)
    assert 0.1 * (means.max() - means).mean() * 4000 == pytest.approx(24)


@pytest.mark.formula("thompson-beta-posterior")
def test_thompson_beta_posterior() -> None:
    """The Beta density against the likelihood times a uniform prior on a grid, and the shares in the figure."""
    rate = (np.arange(4000) + 0.5) / 4000
    grids = {}
    for s, f in ((20, 80), (2, 18), (20, 180)):
        posterior = stats.binom.pmf(s, s + f, rate)
        posterior /= posterior.sum()
        assert posterior * 4000 == pytest.approx(stats.beta(1 + s, 1 + f).pdf(rate), abs=1e-3)
        grids[s, f] = posterior
    below_a = grids[20, 80].cumsum()
    assert (grids[2, 18] * below_a).sum() == pytest.approx(0.19, abs=0.005)
    assert (grids[20, 180] * below_a).sum() == pytest.approx(0.01, abs=0.005)


@pytest.mark.formula("naive-difference-decomposition")
def test_naive_difference_decomposition() -> None:
    """Both sides on simulated shops whose two potential outcomes are known, and with the numbers of the text."""
    rng = np.random.default_rng(0)
    wealth = rng.normal(size=10_000)
    treated = rng.random(10_000) < 1 / (1 + np.exp(-wealth))
    without = 50 + 7 * wealth + rng.normal(size=10_000)
    with_it = without + 3 + wealth
    seen = np.where(treated, with_it, without)
    naive = stats.linregress(treated, seen).slope
    effect = (with_it - without)[treated].mean()
    bias = without[treated].mean() - without[~treated].mean()
    assert naive == pytest.approx(effect + bias)
    assert bias > 5


@pytest.mark.formula("difference-in-differences")
def test_difference_in_differences() -> None:
    """Four means against the coefficient of the interaction in a least-squares regression; 3 in the text."""
    rng = np.random.default_rng(0)
    group, after = np.repeat([0, 0, 1, 1], [60, 50, 40, 30]), np.repeat([0, 1, 0, 1], [60, 50, 40, 30])
    y = 40 + 10 * group + 5 * after + 3 * group * after + rng.normal(size=180)
    means = {(g, a): y[(group == g) & (after == a)].mean() for g in (0, 1) for a in (0, 1)}
    estimate = (means[1, 1] - means[1, 0]) - (means[0, 1] - means[0, 0])
    design = np.column_stack([np.ones(180), group, after, group * after])
    assert estimate == pytest.approx(np.linalg.lstsq(design, y)[0][3])
    assert estimate == pytest.approx((58 - 50) - (45 - 40), abs=1)


@pytest.mark.formula("covariance-and-correlation")
def test_covariance_and_correlation() -> None:
    """Both by hand against NumPy and SciPy, and the four listeners of the text."""
    rng = np.random.default_rng(0)
    listeners_of_text = np.array([1, 2, 3, 4]), np.array([2, 4, 3, 7])
    for x, y in (listeners_of_text, rng.normal(size=(2, 30))):
        n = len(x)
        covariance = ((x - x.mean()) * (y - y.mean())).sum() / (n - 1)
        s_x, s_y = (((v - v.mean()) ** 2).sum() / (n - 1) for v in (x, y))
        assert covariance == pytest.approx(np.cov(x, y)[0, 1])
        assert covariance / (s_x**0.5 * s_y**0.5) == pytest.approx(stats.pearsonr(x, y).statistic)
    x, y = listeners_of_text
    assert np.cov(x, y)[0, 1] == pytest.approx(7 / 3)
    assert np.cov(x, 60 * y)[0, 1] == pytest.approx(140)
    assert np.corrcoef(x, 60 * y)[0, 1] == pytest.approx(7 / 70**0.5)
