"""Numeric checks of the formulas of the page *Classical algorithms*."""

from itertools import combinations
from math import factorial

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from scipy.spatial.distance import cdist
from scipy.special import logsumexp
from scipy.stats import norm, pearsonr
from sklearn.cluster import KMeans
from sklearn.datasets import load_diabetes, load_iris
from sklearn.kernel_ridge import KernelRidge
from sklearn.linear_model import Ridge, RidgeClassifier
from sklearn.metrics.pairwise import rbf_kernel
from sklearn.multiclass import OneVsRestClassifier
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.preprocessing import PolynomialFeatures
from sklearn.svm import SVC


@pytest.mark.formula("knn-euclidean-distance")
def test_euclidean_distance() -> None:
    """The root of the summed squared differences, against SciPy's cdist."""
    rng = np.random.default_rng(0)
    X, Z = rng.normal(size=(6, 4)), rng.normal(size=(5, 4))
    by_hand = [[np.sqrt(np.sum((x - z) ** 2)) for z in Z] for x in X]
    np.testing.assert_allclose(by_hand, cdist(X, Z))


@pytest.mark.formula("knn-prediction")
def test_knn_prediction() -> None:
    """Mode and mean over the k nearest rows by hand, against scikit-learn's two KNN estimators."""
    k = 7
    X, y = load_iris(return_X_y=True)
    queries = X[::10] + 0.013  # no query coincides with a row
    nearest = np.argsort(cdist(queries, X), axis=1, kind="stable")[:, :k]
    votes = [np.bincount(y[rows]).argmax() for rows in nearest]
    classifier = KNeighborsClassifier(n_neighbors=k).fit(X, y)
    np.testing.assert_array_equal(votes, classifier.predict(queries))

    X, target = load_diabetes(return_X_y=True)
    queries = X[::40] + 0.001
    nearest = np.argsort(cdist(queries, X), axis=1, kind="stable")[:, :k]
    means = [sum(target[rows]) / k for rows in nearest]
    regressor = KNeighborsRegressor(n_neighbors=k).fit(X, target)
    np.testing.assert_allclose(means, regressor.predict(queries))


@pytest.mark.formula("k-means-objective")
def test_k_means_objective() -> None:
    """Means and sum of squares by hand, against KMeans; random partitions cost more."""
    X, _ = load_iris(return_X_y=True)
    fitted = KMeans(n_clusters=3, n_init=10, tol=0, random_state=0).fit(X)

    def cost(labels: np.ndarray) -> float:
        """Return the within-cluster sum of squares around the means."""
        total = 0.0
        for cluster in range(3):
            rows = X[labels == cluster]
            center = rows.sum(axis=0) / len(rows)
            total += float(((rows - center) ** 2).sum())
        return total

    centers = [X[fitted.labels_ == cluster].mean(axis=0) for cluster in range(3)]
    np.testing.assert_allclose(centers, fitted.cluster_centers_)
    assert cost(fitted.labels_) == pytest.approx(fitted.inertia_)
    rng = np.random.default_rng(0)
    assert all(cost(rng.permutation(fitted.labels_)) > fitted.inertia_ for _ in range(20))


@pytest.mark.formula("naive-bayes-posterior", "naive-bayes-decision-rule")
def test_posterior_and_decision_rule() -> None:
    """Prior times SciPy's normal densities, normalized, and the log rule, against GaussianNB."""
    X, y = load_iris(return_X_y=True)
    model = GaussianNB(var_smoothing=0).fit(X, y)
    scores, log_scores = [], []
    for label in range(3):
        rows = X[y == label]
        prior = len(rows) / len(X)
        densities = norm.pdf(X, loc=rows.mean(axis=0), scale=rows.std(axis=0))
        scores.append(prior * densities.prod(axis=1))
        log_scores.append(np.log(prior) + np.log(densities).sum(axis=1))
    posterior = np.array(scores) / np.sum(scores, axis=0)
    np.testing.assert_allclose(posterior.T, model.predict_proba(X), atol=1e-9)
    np.testing.assert_array_equal(np.argmax(log_scores, axis=0), model.predict(X))
    by_logs = np.exp(np.array(log_scores) - logsumexp(log_scores, axis=0))
    np.testing.assert_allclose(by_logs, posterior, atol=1e-9)


@pytest.mark.formula("naive-bayes-smoothing")
def test_smoothing() -> None:
    """Smoothed relative frequencies by hand, against the fitted MultinomialNB."""
    rng = np.random.default_rng(1)
    counts, labels = rng.poisson(0.7, size=(30, 8)), rng.integers(0, 2, 30)
    for alpha in (1.0, 0.3):
        model = MultinomialNB(alpha=alpha).fit(counts, labels)
        for label in (0, 1):
            of_word = counts[labels == label].sum(axis=0)
            by_hand = (of_word + alpha) / (of_word.sum() + alpha * counts.shape[1])
            np.testing.assert_allclose(np.log(by_hand), model.feature_log_prob_[label])


@pytest.mark.formula("naive-bayes-conditional-independence", "naive-bayes-marginal-dependence")
def test_independence_given_the_class() -> None:
    """Simulated joint frequencies factor inside each class, not overall; the mixture sum fits.

    The product inside a class is also compared with the joint probability that BernoulliNB assigns.
    """
    rng = np.random.default_rng(2)
    size = 400_000
    chance = np.array([[0.2, 0.3], [0.9, 0.7]])  # P(x_j = 1 | y), one row a class
    y = (rng.random(size) < 0.4).astype(int)
    X = (rng.random((size, 2)) < chance[y]).astype(int)
    prior = np.array([0.6, 0.4])
    for pattern in ([0, 0], [0, 1], [1, 0], [1, 1]):
        given = [np.prod([p if bit else 1 - p for p, bit in zip(chance[c], pattern, strict=True)]) for c in (0, 1)]
        hit = (pattern == X).all(axis=1)
        for label in (0, 1):
            assert hit[y == label].mean() == pytest.approx(given[label], abs=0.005)
        assert hit.mean() == pytest.approx(prior @ given, abs=0.005)
        apart = np.prod([(X[:, j] == bit).mean() for j, bit in enumerate(pattern)])
        assert abs(apart - hit.mean()) > 0.05
        model = BernoulliNB(alpha=1e-9, force_alpha=True).fit(X[:5000], y[:5000])
        joint = np.exp(model.predict_joint_log_proba([pattern])[0] - model.class_log_prior_)
        learned = np.exp(model.feature_log_prob_)
        by_hand = [np.prod([p if bit else 1 - p for p, bit in zip(row, pattern, strict=True)]) for row in learned]
        np.testing.assert_allclose(joint, by_hand)


def test_worked_numbers() -> None:
    """The correlation of 0.69 and the odds of 243 to 1 of the question on the name."""
    rng = np.random.default_rng(3)
    y = rng.integers(0, 2, 200_000)
    weight, length = 3 * y + rng.normal(size=(2, y.size))
    assert pearsonr(weight, length).statistic == pytest.approx(2.25 / 3.25, abs=0.01)
    assert round(3**5 / (1 + 3**5), 3) == 0.996


@pytest.mark.formula("svm-score", "svm-street-width", "soft-margin-svm")
def test_support_vector_machine() -> None:
    """The minimum of the written-out cost, found by SciPy, against SVC; the width against the distance of the edges."""
    X = np.array([[1, 1], [0, 1], [1, 0], [3, 3], [5, 3], [4, 5], [3, 2]])
    y = np.array([-1, -1, -1, 1, 1, 1, -1])

    def cost(w: np.ndarray, b: float, C: float, rows: int) -> float:
        """Return the soft-margin cost of the first rows."""
        score = np.array([w @ x + b for x in X[:rows]])
        return float(w @ w / 2 + C * np.maximum(0, 1 - y[:rows] * score).sum())

    for rows, C, w, b in ((6, 1, (0.5, 0.5), -2), (7, 0.25, (0.3, 0.4), -1.7), (7, 10, (0, 2), -5)):
        model = SVC(kernel="linear", C=C, tol=1e-8).fit(X[:rows], y[:rows])
        np.testing.assert_allclose(model.coef_[0], w, atol=1e-5)
        assert model.intercept_[0] == pytest.approx(b, abs=1e-4)
        np.testing.assert_allclose(model.decision_function(X), X @ w + b, atol=1e-3)
        np.testing.assert_array_equal(model.predict(X[:6]), np.where(X[:6] @ w + b > 0, 1, -1))
        least = cost(np.array(w), b, C, rows)
        rng = np.random.default_rng(0)
        for _ in range(50):  # the cost is convex: no neighbor is cheaper
            step = rng.normal(size=3) * 0.01
            assert cost(w + step[:2], b + step[2], C, rows) > least

    normal = np.array([0.5, 0.5])
    edges = [minimize_scalar(lambda t, s=s: (normal @ (t * normal) - 2 - s) ** 2).x * normal for s in (-1, 1)]
    assert np.linalg.norm(edges[1] - edges[0]) == pytest.approx(2 / np.linalg.norm(normal), rel=1e-6)
    assert cost(normal, -2, 1, 7) == pytest.approx(0.25 + 1.5)
    assert cost(np.array([0, 2]), -5, 1, 7) == 2


@pytest.mark.formula("squared-kernel", "kernel-prediction", "rbf-kernel")
def test_kernels() -> None:
    """Kernel ridge regression against ridge on the lifted features; RBF against scikit-learn and its series."""
    rng = np.random.default_rng(0)
    X, Z, y = rng.normal(size=(30, 2)), rng.normal(size=(8, 2)), rng.normal(size=30)

    def lift(P: np.ndarray) -> np.ndarray:
        """Return the four features."""
        return np.column_stack([np.ones(len(P)), P[:, 0] ** 2, P[:, 1] ** 2, np.sqrt(2) * P[:, 0] * P[:, 1]])

    kernel = np.array([[1 + (x @ z) ** 2 for z in Z] for x in X])
    np.testing.assert_allclose(kernel, lift(X) @ lift(Z).T)
    assert lift(np.array([[1, 2]])) @ lift(np.array([3, 1])[None]).T == pytest.approx(26)

    on_lifted = Ridge(alpha=0.1, fit_intercept=False).fit(lift(X), y)
    a = KernelRidge(alpha=0.1, kernel="precomputed").fit(1 + (X @ X.T) ** 2, y).dual_coef_
    by_hand = [sum(a[i] * (1 + (X[i] @ z) ** 2) for i in range(30)) for z in Z]
    np.testing.assert_allclose(by_hand, on_lifted.predict(lift(Z)))

    gamma = 0.3
    by_hand = [[np.exp(-gamma * ((x - z) ** 2).sum()) for z in Z] for x in X]
    np.testing.assert_allclose(by_hand, rbf_kernel(X, Z, gamma=gamma))
    series = sum((2 * gamma * X @ Z.T) ** power / factorial(power) for power in range(40))
    outer = np.exp(-gamma * (X**2).sum(axis=1))[:, None] * np.exp(-gamma * (Z**2).sum(axis=1))
    np.testing.assert_allclose(outer * series, by_hand)
    degree_two = PolynomialFeatures(2).fit(np.ones((1, 100))).powers_.sum(axis=1) == 2
    assert degree_two.sum() == 5_050
    assert np.linalg.eigvalsh(np.tanh(X @ X.T - 1)).min() < -1  # the sigmoid kernel is none for every setting


@pytest.mark.formula("one-vs-rest", "one-vs-one-cost")
def test_multiclass_strategies() -> None:
    """The largest of separately fitted scores against OneVsRestClassifier; the cost against a sum over all pairs."""
    X, y = load_iris(return_X_y=True)
    X, y = X[::5], y[::5]
    scores = [RidgeClassifier().fit(X, y == k).decision_function(X) for k in range(3)]
    together = OneVsRestClassifier(RidgeClassifier()).fit(X, y)
    np.testing.assert_array_equal(np.argmax(scores, axis=0), together.predict(X))
    for K, n in ((3, 300), (10, 1000)):
        labels = np.repeat(range(K), n // K)
        pairs = combinations(range(K), 2)
        cost = sum(int(np.isin(labels, pair).sum()) ** 2 for pair in pairs)
        assert cost == pytest.approx(2 * (K - 1) / K * n**2)
        assert cost == pytest.approx(K * (K - 1) / 2 * (2 * n / K) ** 2)


@pytest.mark.formula("cosine-and-euclidean", "jaccard-similarity", "mahalanobis-distance")
def test_distances() -> None:
    """Cosine, Jaccard and Mahalanobis by hand against SciPy; the squared distance of unit vectors from the cosine."""
    rng = np.random.default_rng(0)
    X, Z = rng.normal(size=(6, 4)), rng.normal(size=(5, 4))
    cosines = np.array([[x @ z / np.sqrt(x @ x) / np.sqrt(z @ z) for z in Z] for x in X])
    np.testing.assert_allclose(1 - cosines, cdist(X, Z, "cosine"))
    units = [P / np.linalg.norm(P, axis=1, keepdims=True) for P in (X, Z)]
    np.testing.assert_allclose(2 - 2 * cosines, cdist(*units) ** 2)

    inverse = np.linalg.inv(np.cov(np.vstack([X, Z]).T))
    by_hand = [[np.sqrt((x - z) @ inverse @ (x - z)) for z in Z] for x in X]
    np.testing.assert_allclose(by_hand, cdist(X, Z, "mahalanobis", VI=inverse))
    spread, across = np.linalg.eigvalsh([[1, 0.8], [0.8, 1]])[::-1]
    assert (spread, across) == (pytest.approx(1.8), pytest.approx(0.2))

    has = rng.random((8, 12)) < 0.4
    sets = [set(np.flatnonzero(row)) for row in has]
    similar = [[len(a & b) / len(a | b) for b in sets] for a in sets]
    np.testing.assert_allclose(1 - np.array(similar), cdist(has, has, "jaccard"))
