"""Check the formulas of `linear-models-and-regularization` against libraries and simulation."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import statsmodels.api as sm
from numpy.typing import NDArray
from scipy import integrate, optimize, special, stats
from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.metrics import log_loss, mean_pinball_loss
from statsmodels.stats.outliers_influence import variance_inflation_factor

Array = NDArray[np.float64]


def data(n: int = 60, seed: int = 0) -> tuple[Array, Array]:
    """Return three correlated features and a target that uses two of them."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 3))
    x[:, 1] += 0.8 * x[:, 0]
    y = 1 + x @ np.array([2.0, -1.0, 0.0]) + rng.normal(size=n)
    return x, y


def minimize(objective: Callable[[Array], float], size: int) -> Array:
    """Minimize a convex function without derivatives."""
    best: Any = optimize.minimize(
        objective,
        np.zeros(size),
        method="Powell",
        options={"xtol": 1e-10, "ftol": 1e-14, "maxiter": 100_000},
    )
    return np.asarray(best.x)


def lasso_by_bounds(x: Array, y: Array, half_weight: float, penalty: float) -> Array:
    """Minimize half_weight * RSS + penalty * sum|w| over w = u - v with u, v >= 0 (no intercept)."""
    d = x.shape[1]

    def value(t: Array) -> float:
        residual = y - x @ (t[:d] - t[d:])
        return float(half_weight * residual @ residual + penalty * t.sum())

    def gradient(t: Array) -> Array:
        slope = -2 * half_weight * x.T @ (y - x @ (t[:d] - t[d:]))
        return np.concatenate([slope + penalty, -slope + penalty])

    best: Any = optimize.minimize(
        value,
        np.zeros(2 * d),
        jac=gradient,
        bounds=[(0, None)] * (2 * d),
        options={"ftol": 1e-15, "gtol": 1e-12},
    )
    return np.asarray(best.x[:d] - best.x[d:])


@pytest.mark.formula("least-squares-assumptions")
def test_linear_model() -> None:
    """Without errors, y = Xw gives back w from LinearRegression."""
    x, _ = data()
    w = np.array([1.0, 2.0, -1.0, 0.5])
    y = np.column_stack([np.ones(len(x)), x]) @ w
    fit = LinearRegression().fit(x, y)
    assert np.allclose([fit.intercept_, *fit.coef_], w)


@pytest.mark.formula("least-squares-assumptions")
def test_exogeneity() -> None:
    """OLS averaged over samples: true if E[e|X] = 0, even with skewed errors; off if it is not."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=30)
    design = np.column_stack([np.ones(30), x])
    w = np.array([1.0, 2.0])
    skewed = rng.exponential(size=(30, 20_000)) - 1
    for mean, expected in ((np.zeros(30), w), (0.5 * x, w + np.array([0, 0.5]))):
        y = (design @ w + mean)[:, None] + skewed
        estimate = np.linalg.lstsq(design, y, rcond=None)[0].mean(axis=1)
        assert np.allclose(estimate, expected, atol=0.01)


@pytest.mark.formula("least-squares-assumptions")
def test_full_rank() -> None:
    """rank(X) = d + 1 holds exactly when X'X can be inverted; a dummy trap breaks it."""
    x, _ = data()
    ones = np.ones(len(x))
    good = np.column_stack([ones, x])
    assert np.linalg.matrix_rank(good) == x.shape[1] + 1
    assert np.linalg.cond(good.T @ good) < 1e3
    dummy = (x[:, 0] > 0).astype(float)
    trap = np.column_stack([ones, dummy, 1 - dummy])
    assert np.linalg.matrix_rank(trap) < trap.shape[1]
    assert abs(np.linalg.det(trap.T @ trap)) < 1e-6


@pytest.mark.formula("least-squares-assumptions", "ols-covariance")
def test_ols_covariance() -> None:
    """sigma^2 (X'X)^-1: against statsmodels, and against simulation with Var(e|X) = sigma^2 I."""
    x, y = data()
    design = np.column_stack([np.ones(len(x)), x])
    fit = sm.OLS(y, design).fit()
    inverse = np.linalg.inv(design.T @ design)
    assert np.allclose(fit.scale * inverse, fit.cov_params())

    rng = np.random.default_rng(2)
    sigma = 1.5
    errors = sigma * np.sqrt(3) * rng.uniform(-1, 1, size=(len(x), 40_000))
    assert np.allclose(np.cov(errors[:5]), sigma**2 * np.eye(5), atol=0.05)
    estimates = np.linalg.lstsq(design, errors, rcond=None)[0]
    assert np.allclose(np.cov(estimates), sigma**2 * inverse, rtol=0.03, atol=2e-3)


@pytest.mark.formula("least-squares-assumptions")
def test_normal_errors() -> None:
    """With normal errors and n = 5 the t statistic follows Student's t; with skewed ones it does not."""
    rng = np.random.default_rng(3)
    x = np.array([0.0, 1.0, 2.0, 3.0, 10.0])
    design = np.column_stack([np.ones(5), x])
    inverse = np.linalg.inv(design.T @ design)
    p_values = []
    for errors in (rng.normal(size=(5, 20_000)), rng.exponential(size=(5, 20_000)) - 1):
        w = np.linalg.lstsq(design, errors, rcond=None)[0]
        residual = errors - design @ w
        s2 = (residual**2).sum(axis=0) / (5 - 2)
        t = w[1] / np.sqrt(s2 * inverse[1, 1])
        p_values.append(stats.kstest(t, "t", args=(3,)).pvalue)
    assert p_values[0] > 0.01
    assert p_values[1] < 1e-6


@pytest.mark.formula("ols-slope-variance", "variance-inflation-factor")
def test_slope_variance_and_vif() -> None:
    """The two formulas against statsmodels' covariance, its VIF, and the inverse correlation matrix."""
    x, y = data()
    design = sm.add_constant(x)
    fit = sm.OLS(y, design).fit()
    for j in range(x.shape[1]):
        others = np.delete(x, j, axis=1)
        r2 = LinearRegression().fit(others, x[:, j]).score(others, x[:, j])
        vif = 1 / (1 - r2)
        variance = fit.scale / ((x[:, j] - x[:, j].mean()) ** 2).sum() * 1 / (1 - r2)
        assert vif == pytest.approx(variance_inflation_factor(design, j + 1))
        assert vif == pytest.approx(np.linalg.inv(np.corrcoef(x, rowvar=False))[j, j])
        assert variance == pytest.approx(fit.cov_params()[j + 1, j + 1])


@pytest.mark.formula("condition-number", "near-linear-dependence")
def test_near_linear_dependence() -> None:
    """s_max / s_min against numpy's cond; the best unit combination has length s_min, near zero."""
    rng = np.random.default_rng(5)
    z = rng.normal(size=(1000, 4))
    x = np.column_stack([z, z.sum(axis=1) + 0.01 * rng.normal(size=1000)])
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    roots = np.sqrt(np.linalg.eigvalsh(x.T @ x))
    assert roots.max() / roots.min() == pytest.approx(np.linalg.cond(x))
    a = np.linalg.eigh(x.T @ x)[1][:, 0]
    length = np.linalg.norm(sum(a[j] * x[:, j] for j in range(5)))
    assert np.linalg.norm(a) == pytest.approx(1)
    assert length == pytest.approx(np.linalg.svd(x)[1].min())
    assert length < 0.02 * np.linalg.norm(x[:, 0])
    assert abs(np.corrcoef(x, rowvar=False) - np.eye(5)).max() < 0.6


@pytest.mark.formula("ridge-objective")
def test_ridge_objective() -> None:
    """Minimum of the written objective against Ridge(alpha = lambda)."""
    x, y = data()
    lam = 18.0

    def objective(t: Array) -> float:
        b, w = t[0], t[1:]
        return float(((y - b - x @ w) ** 2).sum() / 2 + lam / 2 * (w**2).sum())

    fit = Ridge(alpha=lam).fit(x, y)
    assert np.allclose(minimize(objective, 4), [fit.intercept_, *fit.coef_], atol=1e-5)


@pytest.mark.formula("lasso-objective")
def test_lasso_objective() -> None:
    """Minimum of the written objective against Lasso(alpha = lambda / n); one weight is exactly 0."""
    x, y = data()
    n, lam = len(y), 21.0
    fit = Lasso(alpha=lam / n, tol=1e-12, max_iter=100_000).fit(x, y)

    def objective(t: Array) -> float:
        b, w = t[0], t[1:]
        return float(((y - b - x @ w) ** 2).sum() / 2 + lam * np.abs(w).sum())

    center = x.mean(axis=0)
    w = lasso_by_bounds(x - center, y - y.mean(), 1 / 2, lam)
    found = np.array([y.mean() - center @ w, *w])
    fitted = np.array([fit.intercept_, *fit.coef_])
    assert np.allclose(found, fitted, atol=1e-5)
    assert (fit.coef_ == 0).sum() == 1
    rng = np.random.default_rng(6)
    for step in rng.normal(size=(200, 4)) * 0.01:
        assert objective(fitted + step) > objective(fitted)


@pytest.mark.formula("lasso-objective", "ridge-objective")
def test_sklearn_objectives() -> None:
    """The objectives in the table l1-vs-l2, minimized without scikit-learn, against Lasso and Ridge."""
    x, y = data()
    x, y = x - x.mean(axis=0), y - y.mean()
    n, d = x.shape
    lasso = Lasso(alpha=0.2, tol=1e-12, max_iter=100_000).fit(x, y)
    assert np.allclose(lasso_by_bounds(x, y, 1 / (2 * n), 0.2), lasso.coef_, atol=1e-5)
    ridge = Ridge(alpha=7.0).fit(x, y)
    assert np.allclose(np.linalg.solve(x.T @ x + 7.0 * np.eye(d), x.T @ y), ridge.coef_)


@pytest.mark.formula("elastic-net-objective")
def test_elastic_net_objective() -> None:
    """Minimum of the written objective against ElasticNet(alpha=lambda / n, l1_ratio=rho)."""
    x, y = data()
    n, lam, rho = len(y), 24.0, 0.3

    def objective(t: Array) -> float:
        b, w = t[0], t[1:]
        loss = ((y - b - x @ w) ** 2).sum() / 2
        penalty = rho * np.abs(w).sum() + (1 - rho) / 2 * (w**2).sum()
        return float(loss + lam * penalty)

    fit = ElasticNet(alpha=lam / n, l1_ratio=rho, tol=1e-12, max_iter=100_000).fit(x, y)
    fitted = np.array([fit.intercept_, *fit.coef_])
    assert objective(minimize(objective, 4)) == pytest.approx(objective(fitted), abs=1e-6)
    rng = np.random.default_rng(7)
    for step in rng.normal(size=(200, 4)) * 0.01:
        assert objective(fitted + step) > objective(fitted)


@pytest.mark.formula("orthonormal-shrinkage")
def test_orthonormal_shrinkage() -> None:
    """Both formulas against scikit-learn on orthonormal columns."""
    rng = np.random.default_rng(8)
    n, lam = 50, 0.8
    x = np.linalg.qr(rng.normal(size=(n, 4)))[0]
    y = x @ np.array([3.0, -2.0, 0.4, 0.1]) + 0.1 * rng.normal(size=n)
    ls = LinearRegression(fit_intercept=False).fit(x, y).coef_
    soft = np.sign(ls) * np.maximum(np.abs(ls) - lam, 0)
    lasso = Lasso(alpha=lam / n, fit_intercept=False, tol=1e-12).fit(x, y)
    assert np.allclose(soft, lasso.coef_)
    ridge = Ridge(alpha=lam, fit_intercept=False).fit(x, y)
    assert np.allclose(ls / (1 + lam), ridge.coef_)


def soft_threshold_error(w: float, threshold: float) -> float:
    """Return the expected squared error of a soft threshold on w plus standard normal noise."""

    def weighted(z: float) -> float:
        kept = np.sign(w + z) * max(abs(w + z) - threshold, 0)
        return float((kept - w) ** 2 * stats.norm.pdf(z))

    return float(integrate.quad(weighted, -8, 8, points=[threshold - w, -threshold - w], limit=200)[0])


@pytest.mark.formula("ridge-error-orthonormal", "orthonormal-shrinkage")
def test_ridge_error_orthonormal() -> None:
    """The formula against simulated Ridge fits; only the sum of squares counts, for the lasso the pattern does."""
    rng = np.random.default_rng(11)
    d, lam = 60, 1.0
    c = 1 / (1 + lam)
    x = np.linalg.qr(rng.normal(size=(80, d)))[0]
    many, few = np.ones(d), np.zeros(d)
    few[:3] = np.sqrt(20)
    for w in (many, few):
        targets = (x @ w)[:, None] + rng.normal(size=(80, 2000))
        fitted = Ridge(alpha=lam, fit_intercept=False).fit(x, targets).coef_
        formula = (1 - c) ** 2 * (w**2).sum() + c**2 * d * 1.0
        assert formula == pytest.approx(30)
        assert ((fitted - w) ** 2).sum(axis=1).mean() == pytest.approx(formula, rel=0.02)

    def lasso(w: Array, threshold: float) -> float:
        values, counts = np.unique(w, return_counts=True)
        return float(sum(n * soft_threshold_error(v, threshold) for v, n in zip(values, counts, strict=True)))

    assert 15 < lasso(few, 2) < 16
    assert 57 * soft_threshold_error(0, 2) < 1
    assert lasso(many, 2) == pytest.approx(55, abs=0.5)
    assert min(lasso(many, t) for t in np.linspace(0, 3, 31)) > 40


@pytest.mark.formula("ridge-singular-shrinkage")
def test_ridge_singular_shrinkage() -> None:
    """Each singular component of Ridge's fitted values against the shrunken component of y."""
    x, y = data()
    x, y = x - x.mean(axis=0), y - y.mean()
    lam = 5.0
    u, s, _ = np.linalg.svd(x, full_matrices=False)
    fitted = Ridge(alpha=lam).fit(x, y).predict(x)
    for j in range(len(s)):
        assert u[:, j] @ fitted == pytest.approx(s[j] ** 2 / (s[j] ** 2 + lam) * (u[:, j] @ y))


@pytest.mark.formula("lasso-objective", "ridge-objective")
def test_penalty_priors() -> None:
    """Priors in the table l1-vs-l2: posterior modes with scipy's densities against Lasso and Ridge."""
    x, y = data()
    x, y = x - x.mean(axis=0), y - y.mean()
    n, sigma, b, tau = len(y), 1.2, 0.1, 0.5

    def log_likelihood(w: Array) -> float:
        return float(stats.norm.logpdf(y, x @ w, sigma).sum())

    def laplace(w: Array) -> float:
        return -log_likelihood(w) - float(stats.laplace.logpdf(w, scale=b).sum())

    def gauss(w: Array) -> float:
        return -log_likelihood(w) - float(stats.norm.logpdf(w, scale=tau).sum())

    ridge = Ridge(alpha=sigma**2 / tau**2, fit_intercept=False).fit(x, y)
    assert np.allclose(minimize(gauss, 3), ridge.coef_, atol=1e-4)
    alpha = (2 * sigma**2 / b) / (2 * n)
    lasso = Lasso(alpha=alpha, fit_intercept=False, tol=1e-12, max_iter=100_000).fit(x, y)
    rng = np.random.default_rng(9)
    for step in rng.normal(size=(200, 3)) * 0.01:
        assert laplace(lasso.coef_ + step) > laplace(lasso.coef_)
    grid = np.linspace(-3, 3, 601)
    ratio = stats.laplace.pdf(grid, scale=b) / np.exp(-np.abs(grid) / b)
    assert np.allclose(ratio, ratio[0])
    ratio = stats.norm.pdf(grid, scale=tau) / np.exp(-(grid**2) / (2 * tau**2))
    assert np.allclose(ratio, ratio[0])


@pytest.mark.formula("normal-equations")
def test_normal_equations() -> None:
    """Solutions of the equations against lstsq; the three shops of the answer by hand."""
    x, y = data()
    design = np.column_stack([np.ones(len(x)), x])
    solved = np.linalg.solve(design.T @ design, design.T @ y)
    assert np.allclose(solved, np.linalg.lstsq(design, y, rcond=None)[0])
    shops, sold = np.array([[1.0, 0], [1, 1], [1, 2]]), np.array([2.0, 1, 6])
    assert (shops.T @ shops).tolist() == [[3, 3], [3, 5]]
    assert (shops.T @ sold).tolist() == [9, 13]
    assert np.allclose(np.linalg.lstsq(shops, sold, rcond=None)[0], [1, 2])


@pytest.mark.formula("gaussian-log-likelihood")
def test_gaussian_log_likelihood() -> None:
    """The formula against scipy's normal density; its maximum over the weights is least squares."""
    x, y = data()
    design = np.column_stack([np.ones(len(x)), x])
    sigma = 1.3

    def log_likelihood(w: Array) -> float:
        squares = float(((y - design @ w) ** 2).sum())
        return float(-len(y) / 2 * np.log(2 * np.pi * sigma**2) - squares / (2 * sigma**2))

    w = np.array([0.5, 1.0, -2.0, 0.3])
    assert log_likelihood(w) == pytest.approx(float(stats.norm.logpdf(y, design @ w, sigma).sum()))
    found = minimize(lambda w: -log_likelihood(w), 4)
    assert np.allclose(found, np.linalg.lstsq(design, y, rcond=None)[0], atol=1e-5)


@pytest.mark.formula("gradient-descent-step")
def test_gradient_descent_step() -> None:
    """One step by numerical derivatives of the batch's mean loss; many steps reach least squares."""
    x, y = data()
    w, rate, batch = np.array([0.3, -0.2, 0.1]), 0.1, np.array([4, 8, 15])

    def loss(w: Array) -> float:
        return float(((y[batch] - x[batch] @ w) ** 2 / 2).mean())

    rows = [x[i] * (x[i] @ w - y[i]) for i in batch]
    step = w - rate * 1 / len(batch) * np.sum(rows, axis=0)
    assert np.allclose(step, w - rate * optimize.approx_fprime(w, loss, 1e-7), atol=1e-5)
    for _ in range(2000):
        w = w - rate * x.T @ (x @ w - y) / len(y)
    assert np.allclose(w, np.linalg.lstsq(x, y, rcond=None)[0])


@pytest.mark.formula("gradient-descent-contraction")
def test_gradient_descent_contraction() -> None:
    """The factor 1 - eta L for one weight, and the limit 2 / L for three weights."""
    x, y = data()
    one = x[:, 0]
    curvature, best = (one**2).mean(), (one @ y) / (one @ one)
    w = 0.7
    moved = w - 0.4 * (one * (one * w - y)).mean()
    assert moved - best == pytest.approx((1 - 0.4 * curvature) * (w - best))
    limit = 2 / np.linalg.eigvalsh(x.T @ x / len(y)).max()
    for factor, converges in ((0.99, True), (1.01, False)):
        weights = np.zeros(3)
        for _ in range(3000):
            weights = weights - factor * limit * x.T @ (x @ weights - y) / len(y)
        assert np.allclose(weights, np.linalg.lstsq(x, y, rcond=None)[0], atol=1e-3) == converges


@pytest.mark.formula("minibatch-gradient-variance")
def test_minibatch_gradient_variance() -> None:
    """The formula against simulated batches of four sizes."""
    x, y = data(n=1000)
    gradients = x[:, 0] * (0.5 * x[:, 0] - y)
    rng = np.random.default_rng(12)
    for size in (1, 4, 16, 64):
        means = gradients[rng.integers(1000, size=(40_000, size))].mean(axis=1)
        assert means.var() == pytest.approx(gradients.var() / size, rel=0.05)
        assert means.mean() == pytest.approx(gradients.mean(), abs=0.05)


def spam_emails() -> tuple[Array, Array]:
    """Return exclamation marks and classes of the 150 emails in the answer on logistic regression."""
    marks = np.repeat(np.arange(5.0), 30)[:, None]
    spam = np.concatenate([np.arange(30) < count for count in (6, 10, 15, 20, 24)]).astype(float)
    return marks, spam


@pytest.mark.formula("logistic-model")
def test_logistic_model() -> None:
    """Both forms against scikit-learn without penalty; the emails give ln 2 and -2 ln 2."""
    marks, spam = spam_emails()
    fit = LogisticRegression(C=np.inf, tol=1e-10).fit(marks, spam)
    assert np.allclose([fit.coef_[0, 0], fit.intercept_[0]], [np.log(2), -2 * np.log(2)], atol=1e-4)
    z = marks[:, 0] * fit.coef_[0, 0] + fit.intercept_[0]
    p = fit.predict_proba(marks)[:, 1]
    assert np.allclose(np.log(p / (1 - p)), z)
    assert np.allclose(1 / (1 + np.exp(-z)), p)
    assert p.sum() == pytest.approx(spam.sum(), abs=1e-3)


@pytest.mark.formula("logistic-gradient")
def test_logistic_gradient() -> None:
    """The formula against numerical derivatives of scikit-learn's log loss; zero at its optimum."""
    x, target = data()
    y = (target > 0).astype(float)
    design = np.column_stack([np.ones(len(x)), x])

    def predict(w: Array) -> Array:
        return np.asarray(1 / (1 + np.exp(-design @ w)))

    def gradient(w: Array) -> Array:
        return np.array([((predict(w) - y) * column).mean() for column in design.T])

    w = np.array([0.2, -0.4, 0.3, 0.1])
    numeric = optimize.approx_fprime(w, lambda w: float(log_loss(y, predict(w))), 1e-6)
    assert np.allclose(gradient(w), numeric, atol=1e-5)
    fit = LogisticRegression(C=np.inf, tol=1e-10, max_iter=1000).fit(x, y)
    assert np.allclose(gradient(np.array([*fit.intercept_, *fit.coef_[0]])), 0, atol=1e-4)


@pytest.mark.formula("softmax-function")
def test_softmax_function() -> None:
    """The formula against scipy; two classes give the sigmoid of the difference."""
    z = np.array([2.0, 1.0, 0.0, -3.5])
    p = np.exp(z) / np.exp(z).sum()
    assert np.allclose(p, special.softmax(z))
    assert np.allclose(p, special.softmax(z + 1000))
    assert special.softmax([1.7, 0.4])[0] == pytest.approx(special.expit(1.7 - 0.4))


@pytest.mark.formula("log-sum-exp")
def test_log_sum_exp() -> None:
    """The shifted form against the plain one for several shifts, and against scipy where the plain one overflows."""
    z = np.array([2.0, 1.0, 0.0])
    for m in (0.0, -1.5, z.max()):
        assert m + np.log(np.exp(z - m).sum()) == pytest.approx(np.log(np.exp(z).sum()))
    large = z + 1000
    assert large.max() + np.log(np.exp(large - large.max()).sum()) == pytest.approx(special.logsumexp(large))


@pytest.mark.formula("softmax-gradient")
def test_softmax_gradient() -> None:
    """The formula against numerical derivatives of -log softmax for each true class."""
    z = np.array([2.0, 1.0, 0.0])
    for true in range(3):

        def loss(z: Array, true: int = true) -> float:
            return -float(special.log_softmax(z)[true])

        assert np.allclose(special.softmax(z) - np.eye(3)[true], optimize.approx_fprime(z, loss, 1e-7), atol=1e-5)


@pytest.mark.formula("huber-loss")
def test_huber_loss() -> None:
    """The formula against scipy; the deliveries of the answer give 4."""
    r, delta = np.linspace(-6, 6, 49), 3.0
    formula = np.where(abs(r) <= delta, r**2 / 2, delta * (abs(r) - delta / 2))
    assert np.allclose(formula, special.huber(delta, r))
    days = np.array([1.0, 2, 3, 7, 17])
    best: Any = optimize.minimize_scalar(lambda c: special.huber(delta, days - c).sum(), bounds=(0, 20))
    assert best.x == pytest.approx(4, abs=1e-4)


@pytest.mark.formula("pinball-loss")
def test_pinball_loss() -> None:
    """The formula against scikit-learn; its minimum is the quantile; one half gives half the absolute error."""
    rng = np.random.default_rng(13)
    y = rng.exponential(size=1001)

    def loss(c: float, tau: float) -> float:
        r = y - c
        return float(np.where(r >= 0, tau * r, (1 - tau) * -r).mean())

    for tau in (0.1, 0.5, 0.9):
        assert loss(0.7, tau) == pytest.approx(mean_pinball_loss(y, np.full(1001, 0.7), alpha=tau))
        candidates = np.linspace(0, 5, 2001)
        best = candidates[np.argmin([loss(c, tau) for c in candidates])]
        assert best == pytest.approx(np.quantile(y, tau), abs=0.01)
    assert loss(0.7, 0.5) == pytest.approx(abs(y - 0.7).mean() / 2)


@pytest.mark.formula("sigmoid-loss-slopes")
def test_sigmoid_loss_slopes() -> None:
    """Both slopes against numerical derivatives; squared error is not convex, log loss is; both aim at 0.8."""
    z = np.linspace(-8, 4, 25)
    h = 1e-5
    p, up, down = special.expit(z), special.expit(z + h), special.expit(z - h)
    assert np.allclose(-(1 - p), (np.log(down) - np.log(up)) / (2 * h), atol=1e-6)
    assert np.allclose(-2 * p * (1 - p) ** 2, ((1 - up) ** 2 - (1 - down) ** 2) / (2 * h), atol=1e-6)
    assert np.diff((1 - p) ** 2, 2).min() < 0 < np.diff(-np.log(p), 2).min()
    grid = np.linspace(0.001, 0.999, 999)
    log = -0.8 * np.log(grid) - 0.2 * np.log(1 - grid)
    squared = 0.8 * (1 - grid) ** 2 + 0.2 * grid**2
    focal = -0.8 * (1 - grid) ** 2 * np.log(grid) - 0.2 * grid**2 * np.log(1 - grid)
    assert np.allclose([grid[loss.argmin()] for loss in (log, squared, focal)], [0.8, 0.8, 0.63], atol=0.005)
