"""Formulas of the page probability-and-statistics against other libraries and simulations."""

from itertools import combinations
from typing import Any

import numpy as np
import pytest
from scipy import optimize, special, stats
from sklearn.linear_model import Ridge
from sklearn.metrics import class_likelihood_ratios, mutual_info_score, precision_score
from sklearn.naive_bayes import BernoulliNB
from statsmodels.stats.power import NormalIndPower, TTestIndPower
from statsmodels.stats.proportion import proportion_confint

PRIOR, SENSITIVITY, FALSE_POSITIVE_RATE = 0.01, 0.90, 0.05
EVIDENCE = SENSITIVITY * PRIOR + FALSE_POSITIVE_RATE * (1 - PRIOR)


def ten_thousand_people() -> tuple[Any, Any]:
    """Return who is ill and who tests positive: 90 of 100 ill, 495 of 9,900 healthy."""
    ill = np.repeat([1, 0], [100, 9_900])
    positive = np.concatenate([np.repeat([1, 0], [90, 10]), np.repeat([1, 0], [495, 9_405])])
    return ill, positive


@pytest.mark.formula("bayes-theorem", "total-probability")
def test_bayes_theorem() -> None:
    """The posterior by hand against scikit-learn's one-feature naive Bayes and a plain count."""
    ill, positive = ten_thousand_people()
    by_hand = SENSITIVITY * PRIOR / EVIDENCE
    model = BernoulliNB(alpha=1e-12, force_alpha=True).fit(positive.reshape(-1, 1), ill)
    assert by_hand == pytest.approx(model.predict_proba([[1]])[0, 1])
    assert by_hand == pytest.approx(precision_score(ill, positive))
    assert round(by_hand, 3) == round(90 / 585, 3) == 0.154


@pytest.mark.formula("total-probability")
def test_total_probability() -> None:
    """The evidence by hand against the share of positives in a count and in a simulation."""
    _, positive = ten_thousand_people()
    assert pytest.approx(positive.mean()) == EVIDENCE
    rng = np.random.default_rng(0)
    ill = rng.random(400_000) < PRIOR
    simulated = rng.random(ill.size) < np.where(ill, SENSITIVITY, FALSE_POSITIVE_RATE)
    assert pytest.approx(simulated.mean(), abs=2e-3) == EVIDENCE


@pytest.mark.formula("bayes-odds", "bayes-theorem")
def test_bayes_odds() -> None:
    """Likelihood ratio times prior odds against scikit-learn, counts and two simulated tests."""
    ill, positive = ten_thousand_people()
    ratio, _ = class_likelihood_ratios(ill, positive)
    assert ratio == pytest.approx(SENSITIVITY / FALSE_POSITIVE_RATE) == pytest.approx(18)
    assert ratio * PRIOR / (1 - PRIOR) == pytest.approx(90 / 495)
    rng = np.random.default_rng(1)
    sick = rng.random(2_000_000) < PRIOR
    chance = np.where(sick, SENSITIVITY, FALSE_POSITIVE_RATE)
    both = (rng.random(sick.size) < chance) & (rng.random(sick.size) < chance)
    odds = ratio * ratio * PRIOR / (1 - PRIOR)
    assert round(odds / (1 + odds), 3) == 0.766
    assert odds / (1 + odds) == pytest.approx(sick[both].mean(), abs=0.01)


@pytest.mark.formula("bayes-parameter-posterior")
def test_bayes_parameter_posterior() -> None:
    """Likelihood times prior, scaled to area 1, against the known Beta posterior of a coin."""
    theta = np.linspace(0.0005, 0.9995, 1_000)
    product = stats.binom.pmf(7, 10, theta) * stats.beta(2, 3).pdf(theta)
    posterior = product / (product.sum() * 0.001)
    np.testing.assert_allclose(posterior, stats.beta(2 + 7, 3 + 3).pdf(theta), atol=1e-4)


@pytest.mark.formula("cluster-icc")
@pytest.mark.parametrize(("between", "within"), [(0.3, 0.7), (1.0, 3.0)])
def test_cluster_icc(between: float, within: float) -> None:
    """Between variance over total against the correlation of two members of one cluster."""
    rng = np.random.default_rng(2)
    cluster = rng.normal(0, between**0.5, (300_000, 1))
    members = cluster + rng.normal(0, within**0.5, (300_000, 2))
    measured = stats.pearsonr(members[:, 0], members[:, 1]).statistic
    assert between / (between + within) == pytest.approx(measured, abs=0.01)


@pytest.mark.formula("design-effect", "effective-sample-size")
@pytest.mark.parametrize(("rho", "m"), [(0.0, 20), (0.05, 20), (0.3, 20), (0.3, 5)])
def test_design_effect(rho: float, m: int) -> None:
    """1 + (m - 1) rho and n / deff against simulated variances of sample means."""
    rng = np.random.default_rng(3)
    clusters, reps = 10, 20_000
    n = clusters * m
    effects = rng.normal(0, rho**0.5, (reps, clusters))
    deviations = rng.normal(0, ((1 - rho) / m) ** 0.5, (reps, clusters))
    cluster_mean = (effects + deviations).mean(axis=1)
    simple_mean = rng.normal(0, 1, (reps, n)).mean(axis=1)
    deff = 1 + (m - 1) * rho
    assert deff == pytest.approx(cluster_mean.var() / simple_mean.var(), rel=0.05)
    assert 1 / (n / deff) == pytest.approx(cluster_mean.var(), rel=0.04)


def test_numbers_of_cluster_sampling() -> None:
    """The effective sizes that the page names."""
    assert pytest.approx(6.7) == 1 + 19 * 0.3
    assert round(200 / 6.7) == 30


@pytest.mark.formula("type-i-error-rate", "type-ii-error-rate")
def test_error_rates() -> None:
    """Rejection rates of SciPy's t-test under each hypothesis against alpha and statsmodels."""
    rng = np.random.default_rng(4)
    for n, beta_on_page in ((20, 0.66), (64, 0.20)):
        null, other = rng.normal(0, 1, (2, 20_000, n))
        p_null = stats.ttest_ind(null, other, axis=1).pvalue
        p_effect = stats.ttest_ind(null, other + 0.5, axis=1).pvalue
        beta = 1 - TTestIndPower().power(0.5, n, 0.05)
        assert (p_null < 0.05).mean() == pytest.approx(0.05, abs=0.006)
        assert (p_effect >= 0.05).mean() == pytest.approx(beta, abs=0.012)
        assert beta == pytest.approx(beta_on_page, abs=0.005)


@pytest.mark.formula("z-test-power")
@pytest.mark.parametrize(("delta", "n", "sigma", "alpha"), [(0.5, 25, 1.0, 0.05), (3.0, 40, 10.0, 0.01)])
def test_z_test_power(delta: float, n: int, sigma: float, alpha: float) -> None:
    """The closed form against statsmodels and against simulated z-tests."""
    by_hand = stats.norm.cdf(delta * n**0.5 / sigma - stats.norm.ppf(1 - alpha))
    library = NormalIndPower().power(delta / sigma, n, alpha, ratio=0, alternative="larger")
    assert by_hand == pytest.approx(library)
    means = np.random.default_rng(5).normal(delta, sigma / n**0.5, 100_000)
    rejected = means / (sigma / n**0.5) > stats.norm.ppf(1 - alpha)
    assert by_hand == pytest.approx(rejected.mean(), abs=0.006)


@pytest.mark.formula("false-discovery-share")
def test_false_discovery_share() -> None:
    """The share by hand against 45 of 125 and z-tests of 10% real effects with power 0.8."""
    alpha, power, pi = 0.05, 0.8, 0.1
    by_hand = alpha * (1 - pi) / (alpha * (1 - pi) + power * pi)
    assert by_hand == pytest.approx(45 / 125) == pytest.approx(0.36)
    rng = np.random.default_rng(6)
    cut = stats.norm.ppf(1 - alpha)
    real = rng.random(400_000) < pi
    rejected = rng.normal(np.where(real, cut + stats.norm.ppf(power), 0), 1) > cut
    assert by_hand == pytest.approx(1 - real[rejected].mean(), abs=0.01)


def test_twenty_tests() -> None:
    """At least one false alarm in 20 independent tests, as the page says."""
    assert round(1 - 0.95**20, 2) == 0.64
    assert 1 - (1 - 0.05 / 20) ** 20 < 0.05


WEATHER = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 8])
OTHER_CLIMATE = np.array([1 / 4, 1 / 8, 1 / 2, 1 / 8])


@pytest.mark.formula("entropy", "cross-entropy", "kl-divergence")
def test_entropy_cross_entropy_and_kl_divergence() -> None:
    """The sums by hand against SciPy, and against code words of simulated weather."""
    p, q = WEATHER, OTHER_CLIMATE
    entropy = -sum(a * np.log2(a) for a in p)
    crossed = -sum(a * np.log2(b) for a, b in zip(p, q, strict=True))
    divergence = sum(a * np.log2(a / b) for a, b in zip(p, q, strict=True))
    assert entropy == pytest.approx(stats.entropy(p, base=2)) == pytest.approx(1.75)
    assert divergence == pytest.approx(stats.entropy(p, q, base=2)) == pytest.approx(0.5)
    assert crossed - entropy == pytest.approx(divergence)
    assert stats.entropy(q, p, base=2) == pytest.approx(0.625)
    days = np.random.default_rng(7).choice(4, 400_000, p=p)
    assert entropy == pytest.approx(np.array([len(w) for w in ("0", "10", "110", "111")])[days].mean(), abs=0.01)
    assert crossed == pytest.approx(np.array([len(w) for w in ("10", "110", "0", "111")])[days].mean(), abs=0.01)


def test_cross_entropy_is_likelihood() -> None:
    """Eight days of weather, as the page says: 18 bits, 2.25 a day, and a perplexity of 4.76."""
    likelihood = (1 / 4) ** 4 * (1 / 8) ** 2 * 1 / 2 * 1 / 8
    assert -np.log2(likelihood) == pytest.approx(18)
    assert round(2**2.25, 2) == 4.76
    assert round(1 / np.log(2), 3) == 1.443


@pytest.mark.formula("p-value")
def test_p_value() -> None:
    """The share of the 70 splits that are as extreme against SciPy's permutation test."""
    times = [11, 12, 13, 15, 14, 16, 18, 19]
    splits = [set(four) for four in combinations(range(8), 4)]
    gaps = [sum((1 if i in four else -1) * t for i, t in enumerate(times)) / 4 for four in splits]
    by_hand = sum(abs(gap) >= abs(gaps[0]) for gap in gaps) / len(gaps)
    library = stats.permutation_test((times[:4], times[4:]), lambda a, b: np.mean(a) - np.mean(b), n_resamples=np.inf)
    assert gaps[0] == -4
    assert by_hand == pytest.approx(library.pvalue) == pytest.approx(4 / 70)
    assert round(4 / 70, 3) == 0.057
    assert round(2 / 70, 3) == 0.029


@pytest.mark.formula("wald-interval", "wilson-interval")
@pytest.mark.parametrize(("right", "n"), [(90, 100), (360, 400), (20, 20), (3, 17)])
def test_intervals_of_a_proportion(right: int, n: int) -> None:
    """Both closed forms against statsmodels."""
    p, z = right / n, stats.norm.ppf(0.975)
    half = z * (p * (1 - p) / n) ** 0.5
    library = proportion_confint(right, n, method="normal")
    assert library == pytest.approx((max(p - half, 0), min(p + half, 1)))
    root = z * (p * (1 - p) / n + z**2 / (4 * n**2)) ** 0.5
    ends = tuple((p + z**2 / (2 * n) + sign * root) / (1 + z**2 / n) for sign in (-1, 1))
    assert proportion_confint(right, n, method="wilson") == pytest.approx(ends)


@pytest.mark.formula("conditional-probability", "independence", "conditional-independence")
def test_independence_and_conditional_independence() -> None:
    """Both sides of the product rules in simulated tosses of two coins and of one unknown coin."""
    rng = np.random.default_rng(11)
    a, b = rng.random((2, 200_000)) < 0.5
    assert (a & b).mean() / b.mean() == pytest.approx(a[b].mean())
    assert (a & b).mean() == pytest.approx(a.mean() * b.mean(), abs=4e-3)
    bell = a | b
    assert (a & b)[bell].mean() == pytest.approx(1 / 3, abs=5e-3)
    assert a[bell].mean() * b[bell].mean() == pytest.approx(4 / 9, abs=5e-3)
    fair = rng.random(a.size) < 0.5
    first, second = a | ~fair, b | ~fair
    assert (first & second).mean() == pytest.approx(5 / 8, abs=5e-3)
    assert first.mean() * second.mean() == pytest.approx(9 / 16, abs=5e-3)
    assert (first & second)[fair].mean() == pytest.approx(first[fair].mean() * second[fair].mean(), abs=5e-3)


@pytest.mark.formula("zero-covariance")
def test_zero_covariance() -> None:
    """The covariance by its definition against NumPy's, and mutual information above zero."""
    first, second = np.array([1, 1, 0, 0]), np.array([1, 0, 1, 0])
    x, y = first + second, first - second
    by_hand = (x * y).mean() - x.mean() * y.mean()
    assert by_hand == pytest.approx(np.cov(x, y, ddof=0)[0, 1]) == 0
    assert mutual_info_score(x, y) > 0.5


@pytest.mark.formula("poisson-probability")
def test_poisson_probability() -> None:
    """Both lines of the formula against SciPy and against each other; mean and variance are equal."""
    k, rate, slots = np.arange(40), 3.0, 10**7
    written = rate**k * np.exp(-rate) / special.factorial(k)
    np.testing.assert_allclose(written, stats.poisson.pmf(k, rate), rtol=1e-9)
    p = rate / slots
    binomial = special.binom(slots, k) * p**k * (1 - p) ** (slots - k)
    np.testing.assert_allclose(binomial, written, atol=1e-6)
    assert (k * written).sum() == pytest.approx(rate)
    assert ((k - rate) ** 2 * written).sum() == pytest.approx(rate)


@pytest.mark.formula("exponential-tail", "memorylessness")
def test_exponential_tail_and_memorylessness() -> None:
    """The tail against SciPy and against gaps between simulated calls; the geometric wait has no memory either."""
    rate, s, t = 3.0, 1 / 3, 1 / 2
    tail = np.exp(-rate * t)
    law = stats.expon(scale=1 / rate)
    assert tail == pytest.approx(law.sf(t)) == pytest.approx(law.sf(s + t) / law.sf(s))
    calls = np.sort(np.random.default_rng(12).random(300_000)) * 100_000  # three an hour on average
    gaps = np.diff(calls)
    assert (gaps > t).mean() == pytest.approx(tail, abs=4e-3)
    assert (gaps > s + t).sum() / (gaps > s).sum() == pytest.approx(tail, abs=4e-3)
    steps = stats.geom(0.05)
    assert steps.sf(30) / steps.sf(20) == pytest.approx(steps.sf(10))


@pytest.mark.formula("normal-density", "z-score")
def test_normal_density_and_z_score() -> None:
    """The density as written against SciPy; the z-score against SciPy and its share against summed steps."""
    mu, sigma = 48 * 5, (48 * 10**2 / 12) ** 0.5
    x = np.linspace(150, 330, 50)
    written = 1 / (sigma * np.sqrt(2 * np.pi)) * np.exp(-((x - mu) ** 2) / (2 * sigma**2))
    np.testing.assert_allclose(written, stats.norm.pdf(x, mu, sigma))
    sample = np.random.default_rng(13).uniform(0, 10, (48, 40_000)).sum(axis=0)
    np.testing.assert_allclose((sample - sample.mean()) / sample.std(), stats.zscore(sample))
    assert (270 - mu) / sigma == pytest.approx(1.5)
    assert (sample > 270).mean() == pytest.approx(stats.norm.sf(1.5), abs=5e-3)


@pytest.mark.formula("standard-error-of-the-mean", "central-limit-theorem", "law-of-large-numbers")
def test_limit_theorems() -> None:
    """The means of exponential waits, which are gamma, against the formulas and a simulation."""
    z = np.linspace(-3, 3, 25)
    far, gap = [], []
    for n in (10, 100, 1_000, 100_000):
        mean, error = stats.gamma(n, scale=20 / n), 20 / np.sqrt(n)
        assert error == pytest.approx(mean.std())
        far.append(mean.cdf(20 - 0.5) + mean.sf(20 + 0.5))
        gap.append(np.abs(mean.cdf(20 + error * z) - stats.norm.cdf(z)).max())
    assert far == sorted(far, reverse=True)
    assert far[-1] < 1e-9
    assert gap == sorted(gap, reverse=True)
    assert gap[-1] < 1e-3
    simulated = np.random.default_rng(14).exponential(20, (20_000, 100)).mean(axis=1)
    assert simulated.std() == pytest.approx(2, rel=0.02)
    assert (np.abs(simulated - 20) >= 5).mean() == pytest.approx(2 * stats.norm.sf(2.5), abs=3e-3)


@pytest.mark.formula("two-heads-equations")
def test_two_heads_equations() -> None:
    """The solution 6 and 4 in both equations, against the waits of all strings of tosses by length."""
    none, one = 6.0, 4.0
    assert none == 1 + one / 2 + none / 2
    assert one == 1 + 0 / 2 + none / 2
    start, heads, wait = 1.0, 0.0, 0.0  # probabilities of the two states before each toss
    for toss in range(1, 400):
        wait += toss * heads / 2
        start, heads = (start + heads) / 2, start / 2
    assert wait == pytest.approx(none)


@pytest.mark.formula("linearity-of-expectation")
def test_linearity_of_expectation() -> None:
    """The mean number of HH in all strings of ten tosses against the sum of nine quarters."""
    tosses = np.arange(2**10)[:, None] >> np.arange(10) & 1
    pairs = tosses[:, :-1] & tosses[:, 1:]
    assert pairs.sum(axis=1).mean() == pairs.mean(axis=0).sum() == 9 / 4


@pytest.mark.formula("fair-coin-tosses")
@pytest.mark.parametrize("p", [0.5, 0.8])
def test_fair_coin_tosses(p: float) -> None:
    """Both forms against the geometric law of the rounds; heads and tails come equally often."""
    rounds = stats.geom(2 * p * (1 - p))
    assert 1 / (p * (1 - p)) == pytest.approx(2 / (2 * p * (1 - p))) == pytest.approx(2 * rounds.mean())
    a, b = np.random.default_rng(15).random((2, 100_000)) < p
    assert a[a != b].mean() == pytest.approx(0.5, abs=0.01)


@pytest.mark.formula("maximum-likelihood-estimate", "map-estimate")
@pytest.mark.parametrize(("good", "ratings"), [(3, 3), (24, 30)])
def test_mle_and_map(good: int, ratings: int) -> None:
    """The maxima of SciPy's densities on a grid against the closed forms of the beta family."""
    theta = np.linspace(0, 1, 4_001)[1:]
    likelihood = stats.binom.logpmf(good, ratings, theta)
    assert theta[likelihood.argmax()] == pytest.approx(good / ratings)
    with np.errstate(divide="ignore"):
        posterior = likelihood + stats.beta(2, 2).logpdf(theta)
    a, b = 2 + good, 2 + ratings - good
    assert theta[posterior.argmax()] == pytest.approx((a - 1) / (a + b - 2), abs=3e-4)
    assert theta[posterior.argmax()] == pytest.approx(theta[stats.beta(a, b).pdf(theta).argmax()])


@pytest.mark.formula("ridge-as-map")
def test_ridge_as_map() -> None:
    """The minimum by scikit-learn's ridge against the maximum of the log posterior."""
    rng = np.random.default_rng(16)
    features, target, noise, prior = rng.normal(size=(20, 3)), rng.normal(size=20), 4.0, 0.5
    ridge = Ridge(alpha=noise / prior, fit_intercept=False).fit(features, target).coef_

    def minus_log_posterior(w: Any) -> float:
        data = stats.norm.logpdf(target, features @ w, noise**0.5).sum()
        return float(-data - stats.norm.logpdf(w, 0, prior**0.5).sum())

    found = optimize.minimize(minus_log_posterior, np.zeros(3), tol=1e-10).x
    np.testing.assert_allclose(ridge, found, atol=1e-5)
