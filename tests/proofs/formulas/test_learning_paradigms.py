"""The formulas of the page "Learning paradigms", each against an independent computation."""

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.stats import multivariate_normal
from sklearn.discriminant_analysis import QuadraticDiscriminantAnalysis
from sklearn.linear_model import LinearRegression
from sklearn.metrics import log_loss, mean_squared_error
from sklearn.neural_network import MLPRegressor
from sklearn.tree import DecisionTreeRegressor


@pytest.mark.formula("empirical-risk")
def test_empirical_risk() -> None:
    """The minimizer of the average squared loss over linear models, found numerically, against LinearRegression."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(50, 2))
    y = 1 + x @ [2.0, -3.0] + rng.normal(size=50)

    def risk(w: np.ndarray) -> float:
        return float(sum((y[i] - (w[0] + w[1] * x[i, 0] + w[2] * x[i, 1])) ** 2 for i in range(50))) / 50

    found = minimize(risk, np.zeros(3)).x
    model = LinearRegression().fit(x, y)
    np.testing.assert_allclose(found, [model.intercept_, *model.coef_], atol=1e-4)


@pytest.mark.formula("empirical-risk")
def test_empirical_risk_with_absolute_loss() -> None:
    """Among constant models, absolute loss picks the median."""
    y = np.array([1.0, 2.0, 4.0, 8.0, 100.0])
    candidates = np.linspace(0, 100, 1001)
    risk = [sum(abs(y - c)) / len(y) for c in candidates]
    assert candidates[int(np.argmin(risk))] == pytest.approx(np.median(y))


@pytest.mark.formula("expected-discounted-return")
@pytest.mark.parametrize(("gamma", "best"), [(0.9, "right"), (0.3, "left")])
def test_expected_discounted_return(gamma: float, best: str) -> None:
    """Simulated returns of two policies in a slippery corridor against the Bellman equations; then the maximum.

    The corridor has the cells 0 to 4; 0 pays 1, 4 pays 10. A step goes the wrong way with probability 0.1.
    """
    rng = np.random.default_rng(1)
    exact, simulated = {}, {}
    for policy, p_right in (("left", 0.1), ("right", 0.9)):
        returns = []
        for _ in range(20_000):
            cell, t, total = 1, 0, 0.0
            while cell not in (0, 4):
                cell += 1 if rng.random() < p_right else -1
                total += gamma**t * {0: 1, 4: 10}.get(cell, 0)
                t += 1
            returns.append(total)
        simulated[policy] = np.mean(returns)
        transition = np.array([[0, p_right, 0], [1 - p_right, 0, p_right], [0, 1 - p_right, 0]])
        reward = np.array([(1 - p_right) * 1, 0, p_right * 10])
        exact[policy] = np.linalg.solve(np.eye(3) - gamma * transition, reward)[0]
        assert simulated[policy] == pytest.approx(exact[policy], abs=0.08)
    assert max(simulated, key=lambda name: simulated[name]) == max(exact, key=lambda name: exact[name]) == best


@pytest.mark.formula("expected-discounted-return")
def test_worked_return() -> None:
    """The answer's numbers: a reward of 10 at the third step."""
    for gamma, value in ((0.9, 8.1), (0.3, 0.9)):
        assert sum(gamma**t * r for t, r in enumerate([0, 0, 10])) == pytest.approx(value)


@pytest.mark.formula("joint-factorization")
def test_joint_factorization() -> None:
    """Posterior of scikit-learn's QDA times SciPy's mixture density against prior times class density."""
    rng = np.random.default_rng(0)
    x = np.vstack([rng.normal(0, 1, (60, 2)), rng.normal([2, 1], [1.5, 0.7], (40, 2))])
    y = np.repeat([0, 1], [60, 40])
    qda = QuadraticDiscriminantAnalysis(store_covariance=True).fit(x, y)
    density = [multivariate_normal(qda.means_[c], qda.covariance_[c]).pdf(x) for c in (0, 1)]
    marginal = 0.6 * density[0] + 0.4 * density[1]
    for c, prior in enumerate((0.6, 0.4)):
        np.testing.assert_allclose(qda.predict_proba(x)[:, c] * marginal, prior * density[c], rtol=1e-6)


@pytest.mark.formula("conditional-mean")
def test_conditional_mean() -> None:
    """For each x, the constant with the least squared error against the mean, and a regression tree's leaf."""
    rng = np.random.default_rng(0)
    x = rng.integers(0, 3, 600)
    y = x**2 + rng.exponential(size=600)
    tree = DecisionTreeRegressor().fit(x[:, None], y)
    for value in range(3):
        group = y[x == value]
        best = minimize(lambda c, g=group: float(np.mean((g - c[0]) ** 2)), [0.0]).x[0]
        assert best == pytest.approx(group.mean(), abs=1e-5)
        assert best == pytest.approx(tree.predict([[value]])[0], abs=1e-5)


@pytest.mark.formula("log-loss")
def test_log_loss() -> None:
    """The sum written out against sklearn.metrics.log_loss, and the answer's 0.34."""
    rng = np.random.default_rng(0)
    y, p = rng.integers(0, 2, 30), rng.uniform(0.05, 0.95, 30)
    by_hand = -sum(y[i] * np.log(p[i]) + (1 - y[i]) * np.log(1 - p[i]) for i in range(30)) / 30
    assert by_hand == pytest.approx(log_loss(y, p))
    assert round(-(np.log(0.51) + np.log(0.93) + np.log(0.76)) / 3, 2) == 0.34


@pytest.mark.formula("mean-squared-error")
def test_mean_squared_error() -> None:
    """The sum written out against sklearn.metrics.mean_squared_error, and the answer's 2643."""
    rng = np.random.default_rng(0)
    y, predicted = rng.normal(size=30), rng.normal(size=30)
    by_hand = sum((y[i] - predicted[i]) ** 2 for i in range(30)) / 30
    assert by_hand == pytest.approx(mean_squared_error(y, predicted))
    assert (12**2 + 84**2 + 27**2) / 3 == mean_squared_error([151, 346, 150], [163, 262, 123]) == 2643


@pytest.mark.formula("pseudo-label-objective")
def test_pseudo_label_objective() -> None:
    """Both sums written out against weighted sklearn log losses; with weight 0 the plain supervised loss."""
    rng = np.random.default_rng(0)
    p_labeled, p_unlabeled = rng.dirichlet([1, 1, 1], 8), rng.dirichlet([0.5, 0.5, 0.5], 40)
    y = np.array([0, 1, 2, 0, 1, 2, 0, 1])
    tau, lam = 0.8, 0.5
    labeled = sum(-np.log(p_labeled[i, y[i]]) for i in range(8)) / 8
    confident = [j for j in range(40) if max(p_unlabeled[j]) >= tau]
    by_hand = labeled + lam / 40 * sum(-np.log(p_unlabeled[j, int(np.argmax(p_unlabeled[j]))]) for j in confident)

    kept = p_unlabeled[p_unlabeled.max(axis=1) >= tau]
    assert 0 < len(kept) < 40
    classes = [0, 1, 2]
    supervised = log_loss(y, p_labeled, labels=classes)
    pseudo_part = log_loss(kept.argmax(axis=1), kept, labels=classes, normalize=False) / 40
    assert by_hand == pytest.approx(supervised + lam * pseudo_part)
    assert labeled == pytest.approx(supervised)


@pytest.mark.formula("feedforward-network")
@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_feedforward_network() -> None:
    """The layers written out against the predictions of MLPRegressor."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 3))
    net = MLPRegressor(hidden_layer_sizes=(5, 4), activation="tanh", max_iter=20, random_state=0).fit(
        x, x[:, 0] * x[:, 1]
    )
    for i in range(40):
        h = x[i]
        for w, b in zip(net.coefs_[:-1], net.intercepts_[:-1], strict=True):
            h = np.tanh(w.T @ h + b)
        f = net.coefs_[-1].T @ h + net.intercepts_[-1]
        assert f[0] == pytest.approx(net.predict(x[i : i + 1])[0])


@pytest.mark.formula("feedforward-network")
def test_two_hidden_units_represent_xor() -> None:
    """The answer's network with one hidden layer against numpy.logical_xor."""
    w1, w2 = np.array([[1, -1], [-1, 1]]), np.array([1, 1])
    for a in (0, 1):
        for b in (0, 1):
            assert w2 @ np.maximum(0, w1 @ np.array([a, b])) == np.logical_xor(a, b)


@pytest.mark.formula("feedforward-network")
def test_ten_folds_make_1024_pieces() -> None:
    """The answer's network of ten layers with two units each: its slope changes sign 1023 times between 0 and 1."""
    x = (np.arange(2**12) + 0.5) / 2**12
    for _ in range(10):
        x = np.maximum(0, x) * 2 - np.maximum(0, x - 0.5) * 4
    rises = np.diff(x) > 0
    assert np.count_nonzero(np.diff(rises)) == 2**10 - 1
