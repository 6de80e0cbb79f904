"""Numeric checks of the formulas of the page *Generalization and validation*."""

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats
from scipy.optimize import minimize
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.metrics import mean_squared_error, r2_score, zero_one_loss
from sklearn.model_selection import (
    KFold,
    TimeSeriesSplit,
    cross_val_predict,
    cross_val_score,
    cross_validate,
    train_test_split,
)
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor
from sklearn.utils import resample


@pytest.mark.formula("generalization-gap")
def test_generalization_gap() -> None:
    """Test error minus train error by hand, against scikit-learn's losses and scores."""
    X, y = load_breast_cancer(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    tree = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)
    err_test = np.mean(tree.predict(X_test) != y_test)
    err_train = np.mean(tree.predict(X_train) != y_train)
    gap = err_test - err_train
    by_loss = zero_one_loss(y_test, tree.predict(X_test)) - zero_one_loss(y_train, tree.predict(X_train))
    assert gap == pytest.approx(by_loss)
    splits = [(np.arange(len(X_train)), np.arange(len(X_train), len(X)))]
    scores = cross_validate(
        DecisionTreeClassifier(max_depth=3, random_state=0),
        np.vstack([X_train, X_test]),
        np.concatenate([y_train, y_test]),
        cv=splits,
        return_train_score=True,
    )
    assert gap == pytest.approx(scores["train_score"][0] - scores["test_score"][0])
    assert gap > 0


@pytest.mark.formula("regularized-objective")
def test_regularized_objective() -> None:
    """The objective with squared loss and L2 penalty, minimized numerically, against `Ridge`."""
    X, y = load_diabetes(return_X_y=True)
    X, y = X[:, :4] * 10, (y - y.mean()) / 50
    n, penalty = len(y), 0.3

    def objective(w: np.ndarray) -> float:
        losses = [(y_i - x_i @ w) ** 2 for x_i, y_i in zip(X, y, strict=True)]
        omega = sum(w_j**2 for w_j in w)
        return float(np.sum(losses) / n + penalty * omega)

    found = minimize(objective, np.zeros(4), tol=1e-12).x
    # scikit-learn minimizes the sum of losses, so its alpha is n times lambda
    ridge = Ridge(alpha=n * penalty, fit_intercept=False).fit(X, y)
    assert found == pytest.approx(ridge.coef_, abs=1e-5)


@pytest.mark.formula("estimator-variance")
def test_estimator_variance() -> None:
    """Mean squared distance from the mean fit, simulated, against statsmodels' exact variance."""
    rng = np.random.default_rng(0)
    X = sm.add_constant(rng.uniform(-1, 1, (25, 2)))
    x0, beta, sigma = np.array([1.0, 0.8, -0.5]), np.array([1.0, 2.0, -1.0]), 0.7
    fits = np.array(
        [x0 @ np.linalg.lstsq(X, X @ beta + sigma * rng.normal(size=25), rcond=None)[0] for _ in range(20_000)]
    )
    simulated = np.mean((fits - np.mean(fits)) ** 2)
    exact = sigma**2 * x0 @ sm.OLS(X[:, 1], X).fit().normalized_cov_params @ x0
    assert simulated == pytest.approx(exact, rel=0.04)


@pytest.mark.formula("bias-variance-decomposition")
def test_bias_variance_decomposition() -> None:
    """Exact bias, variance and noise of a misspecified line, against simulated squared errors."""
    rng = np.random.default_rng(0)
    x, x0, sigma = np.linspace(0, 1, 20), 0.3, 0.4
    X, row = np.column_stack([np.ones(20), x]), np.array([1.0, x0])

    def truth(t: np.ndarray | float) -> np.ndarray:
        return np.sin(2 * np.pi * np.asarray(t))

    weights = row @ np.linalg.pinv(X)  # the fitted value at x0 is weights @ y
    bias = weights @ truth(x) - truth(x0)
    variance = sigma**2 * weights @ weights
    total = bias**2 + variance + sigma**2
    runs = 40_000
    y = truth(x) + sigma * rng.normal(size=(runs, 20))
    fits = np.array([np.polyval(p, x0) for p in np.polyfit(x, y.T, 1).T])
    new = truth(x0) + sigma * rng.normal(size=runs)
    assert np.mean((new - fits) ** 2) == pytest.approx(total, rel=0.03)
    assert abs(bias + variance + sigma**2 - total) > 0.1  # the square matters here


@pytest.mark.formula("variance-of-average")
def test_variance_of_average() -> None:
    """The formula against the covariance matrix of the average, and against a simulation."""
    rng = np.random.default_rng(0)
    for count, rho, sigma2 in ((1, 0.3, 2.0), (5, 0.0, 1.0), (30, 0.1, 10.0), (8, 0.9, 0.5)):
        formula = rho * sigma2 + (1 - rho) / count * sigma2
        cov = sigma2 * ((1 - rho) * np.eye(count) + rho * np.ones((count, count)))
        weights = np.full(count, 1 / count)
        assert formula == pytest.approx(weights @ cov @ weights)
        draws = stats.multivariate_normal(np.zeros(count), cov).rvs(40_000, random_state=rng)
        means = draws.reshape(40_000, count).mean(axis=1)
        assert means.var() == pytest.approx(formula, rel=0.04)


@pytest.mark.formula("bootstrap-distinct-share")
def test_bootstrap_distinct_share() -> None:
    """The share against scikit-learn's `resample`, and its limit for large n."""
    for n in (4, 20, 500):
        shares = [len(np.unique(resample(np.arange(n), random_state=s))) / n for s in range(2000)]
        assert np.mean(shares) == pytest.approx(1 - (1 - 1 / n) ** n, abs=0.01)
    assert pytest.approx(1 - np.exp(-1), abs=1e-6) == 1 - (1 - 1e-6) ** 1_000_000
    assert round(1 - np.exp(-1), 3) == 0.632


@pytest.mark.formula("accuracy-standard-error")
def test_accuracy_standard_error() -> None:
    """The formula against the standard deviation of SciPy's binomial share of hits."""
    for p, n in ((0.9, 100), (0.9, 10_000), (0.5, 200)):
        assert np.sqrt(p * (1 - p) / n) == pytest.approx(stats.binom(n, p).std() / n)
    assert round(float(np.sqrt(0.9 * 0.1 / 100)), 3) == 0.03
    assert round(float(np.sqrt(0.9 * 0.1 / 10_000)), 4) == 0.003


@pytest.mark.formula("k-fold-score")
def test_k_fold_score() -> None:
    """Fold errors by hand, averaged, against `cross_val_score` and the pooled held-out error."""
    X, y = load_diabetes(return_X_y=True)
    X, y, k = X[:440], y[:440], 5
    model = DecisionTreeRegressor(max_depth=3, random_state=0)
    folds = np.array_split(np.arange(440), k)
    errors = []
    for fold in folds:
        rest = np.setdiff1d(np.arange(440), fold)
        model.fit(X[rest], y[rest])
        errors.append(np.mean((y[fold] - model.predict(X[fold])) ** 2))
    score = sum(errors) / k
    scores = cross_val_score(model, X, y, cv=KFold(k), scoring="neg_mean_squared_error")
    assert score == pytest.approx(-scores.mean())
    # equal folds: the mean of the folds is the mean of the rows
    pooled = mean_squared_error(y, cross_val_predict(model, X, y, cv=KFold(k)))
    assert score == pytest.approx(pooled)


@pytest.mark.formula("rolling-origin-error")
def test_rolling_origin_error() -> None:
    """Squared h-step errors of an autoregression by hand, against `TimeSeriesSplit` scores."""
    rng = np.random.default_rng(0)
    y, h, origins = rng.normal(size=60).cumsum(), 3, 10
    # row s holds y[s] as the input and y[s + h] as the target
    X, target = y[:-h, None], y[h:]
    cv = TimeSeriesSplit(n_splits=origins, test_size=1, gap=h - 1)
    scores = cross_val_score(LinearRegression(), X, target, cv=cv, scoring="neg_mean_squared_error")
    losses = []
    for k in range(origins):
        t_k = len(target) - origins + k  # the origin: nothing after y[t_k] is used
        past, future = y[: t_k + 1 - h], y[h : t_k + 1]
        slope, intercept = np.polyfit(past, future, 1)
        losses.append((y[t_k + h] - (intercept + slope * y[t_k])) ** 2)
    assert sum(losses) / origins == pytest.approx(-scores.mean())


@pytest.mark.formula("penalty-shrinkage")
def test_penalty_shrinkage() -> None:
    """The share that each principal direction keeps, against `Ridge`, and a weight alone against a minimizer."""
    rng = np.random.default_rng(0)
    X, y, penalty = rng.normal(size=(30, 4)) @ rng.normal(size=(4, 4)), rng.normal(size=30), 2.0
    curvature, directions = np.linalg.eigh(X.T @ X)
    v = directions.T @ np.linalg.lstsq(X, y, rcond=None)[0]
    shrunk = curvature / (curvature + penalty) * v
    ridge = Ridge(alpha=penalty, fit_intercept=False).fit(X, y)
    assert directions @ shrunk == pytest.approx(ridge.coef_)
    for a, best, strength in ((21.6, 1.5, 1.0), (0.29, -4.0, 1.0)):

        def error(w: np.ndarray, a: float = a, best: float = best, strength: float = strength) -> float:
            return float(a / 2 * (w[0] - best) ** 2 + strength / 2 * w[0] ** 2)

        assert minimize(error, [0.0], tol=1e-10).x[0] == pytest.approx(a / (a + strength) * best, abs=1e-4)


@pytest.mark.formula("random-search-hit")
def test_random_search_hit() -> None:
    """The chance against SciPy's binomial distribution, and against simulated searches."""
    rng = np.random.default_rng(0)
    for q, n in ((0.05, 10), (0.05, 60), (0.2, 5)):
        chance = 1 - (1 - q) ** n
        assert chance == pytest.approx(stats.binom(n, q).sf(0))
        assert np.mean((rng.random((20_000, n)) < q).any(axis=1)) == pytest.approx(chance, abs=0.01)
    assert round(1 - 0.95**60, 2) == 0.95


@pytest.mark.formula("joint-two-ways")
def test_joint_two_ways() -> None:
    """Both products for a normal mixture, against the share of rows in three ranges and its exact value."""
    rng = np.random.default_rng(0)
    y = rng.random(400_000) < 0.3
    x = rng.normal(2 * y, 1)
    for box in ((-1.0, 0.0), (0.5, 1.5), (2.0, 3.0)):
        inside = (box[0] < x) & (x < box[1])
        joint = np.mean(inside & y)
        assert inside.mean() * y[inside].mean() == pytest.approx(joint)
        exact = 0.3 * (stats.norm.cdf(box[1], 2) - stats.norm.cdf(box[0], 2))
        assert y.mean() * inside[y].mean() == pytest.approx(joint)
        assert joint == pytest.approx(exact, rel=0.05)


@pytest.mark.formula("prior-shift-odds")
def test_prior_shift_odds() -> None:
    """The corrected odds against Bayes' theorem with the new share, and against a simulation."""
    old, new = 0.5, 0.1
    for x in (-0.5, 1.0, 2.4):
        ill, well = stats.norm.pdf(x, 2), stats.norm.pdf(x, 0)
        p_old = old * ill / (old * ill + (1 - old) * well)
        p_new = new * ill / (new * ill + (1 - new) * well)
        odds = p_old / (1 - p_old) * (new / (1 - new)) / (old / (1 - old))
        assert odds == pytest.approx(p_new / (1 - p_new))
    rng = np.random.default_rng(0)
    y = rng.random(400_000) < new
    results = rng.normal(2 * y, 1)
    assert y[np.abs(results - 1) < 0.1].mean() == pytest.approx(0.1, abs=0.01)  # odds of 1 became odds of 1/9
    # the share that is flagged gives the class share back
    flagged = stats.norm.sf(1, 2) * new + stats.norm.sf(1, 0) * (1 - new)
    assert round(flagged, 2) == 0.23
    assert pytest.approx(0.1, abs=0.005) == (0.23 - 0.16) / (0.84 - 0.16)


@pytest.mark.formula("least-squares-learning-curve")
def test_least_squares_learning_curve() -> None:
    """Both expected errors against simulated fits of scikit-learn to a misspecified problem."""
    rng = np.random.default_rng(0)
    n, p, sigma = 30, 4, 0.7
    X = rng.normal(size=(n, p))
    truth = X @ rng.normal(size=p) + np.sin(3 * X[:, 0])
    model = LinearRegression(fit_intercept=False)
    b2 = np.mean((truth - model.fit(X, truth).predict(X)) ** 2)
    train, val = b2 + sigma**2 * (1 - p / n), b2 + sigma**2 * (1 + p / n)
    y = truth[:, None] + sigma * rng.normal(size=(n, 20_000))
    new = truth[:, None] + sigma * rng.normal(size=(n, 20_000))
    fits = model.fit(X, y).predict(X)
    assert np.mean((y - fits) ** 2) == pytest.approx(train, rel=0.01)
    assert np.mean((new - fits) ** 2) == pytest.approx(val, rel=0.01)
    assert val - train == pytest.approx(2 * sigma**2 * p / n)


@pytest.mark.formula("skill-score")
def test_skill_score() -> None:
    """With squared error and the mean as the baseline, the skill is scikit-learn's R²; and the answer's numbers."""
    X, y = load_diabetes(return_X_y=True)
    predicted = LinearRegression().fit(X, y).predict(X)
    s, s_0, best = -mean_squared_error(y, predicted), -mean_squared_error(y, np.full(len(y), y.mean())), 0.0
    assert (s - s_0) / (best - s_0) == pytest.approx(r2_score(y, predicted))
    assert round((92.3 - 77.3) / (95 - 77.3), 2) == 0.85


@pytest.mark.formula("sibling-in-training")
def test_sibling_in_training() -> None:
    """The chance against random splits of 200 groups, and against SciPy's binomial distribution."""
    rng = np.random.default_rng(0)
    for share, size in ((0.8, 5), (0.5, 3), (0.8, 2)):
        chance = 1 - (1 - share) ** (size - 1)
        assert chance == pytest.approx(stats.binom(size - 1, share).sf(0))
        hits = []
        for _ in range(300):
            train = (rng.permutation(200 * size) < share * 200 * size).reshape(200, size)
            groups_of_validation_rows = np.nonzero(~train)[0]
            hits.append(np.any(train, axis=1)[groups_of_validation_rows].mean())
        assert np.mean(hits) == pytest.approx(chance, abs=0.01)
    assert round(1 - 0.2**4, 3) == 0.998
