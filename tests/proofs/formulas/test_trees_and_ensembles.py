"""Numeric checks of the formulas of the page *Trees and ensembles*."""

from itertools import pairwise, permutations

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.special import expit
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.ensemble import (
    AdaBoostClassifier,
    BaggingRegressor,
    GradientBoostingClassifier,
    GradientBoostingRegressor,
)
from sklearn.inspection import permutation_importance
from sklearn.metrics import log_loss
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor


@pytest.mark.formula("bagging-prediction")
def test_bagging_prediction() -> None:
    """The mean of the fitted trees by hand, against BaggingRegressor."""
    X, y = load_diabetes(return_X_y=True)
    model = BaggingRegressor(DecisionTreeRegressor(), n_estimators=12, random_state=0).fit(X, y)
    by_hand = sum(tree.predict(X) for tree in model.estimators_) / 12
    np.testing.assert_allclose(by_hand, model.predict(X))


@pytest.mark.formula("boosting-additive-model")
def test_additive_model() -> None:
    """The sum of stages by hand, against gradient boosting; its value and sign, against AdaBoost."""
    X, y = load_diabetes(return_X_y=True)
    model = GradientBoostingRegressor(n_estimators=20, learning_rate=0.3, random_state=0).fit(X, y)
    score = np.full(len(y), y.mean()) + 0.3 * sum(1 * stage[0].predict(X) for stage in model.estimators_)
    np.testing.assert_allclose(score, model.predict(X))

    X, y = load_breast_cancer(return_X_y=True)
    ada = AdaBoostClassifier(n_estimators=15, random_state=0).fit(X, y)
    alphas = ada.estimator_weights_ / 2  # scikit-learn leaves out the factor 1/2
    score = sum(alpha * (2 * tree.predict(X) - 1) for alpha, tree in zip(alphas, ada.estimators_, strict=True))
    theirs = ada.decision_function(X)  # the same score up to a positive factor
    np.testing.assert_allclose(score / np.abs(score).max(), theirs / np.abs(theirs).max(), atol=1e-12)
    np.testing.assert_array_equal(np.sign(score), 2 * ada.predict(X) - 1)


@pytest.mark.formula("adaboost-update")
def test_adaboost_update() -> None:
    """Error, model weight and row weights of eight rounds by hand, against AdaBoostClassifier."""
    X, y = load_breast_cancer(return_X_y=True)
    signs = 2 * y - 1
    ada = AdaBoostClassifier(n_estimators=8, random_state=0).fit(X, y)
    weights = np.full(len(y), 1 / len(y))
    for m in range(8):
        h = 2 * ada.estimators_[m].predict(X) - 1
        epsilon = weights[h != signs].sum() / weights.sum()
        alpha = 0.5 * np.log((1 - epsilon) / epsilon)
        assert epsilon == pytest.approx(ada.estimator_errors_[m])
        assert 2 * alpha == pytest.approx(ada.estimator_weights_[m])
        weights = weights * np.exp(-alpha * signs * h)
        assert weights[h != signs].sum() / weights.sum() == pytest.approx(0.5)


@pytest.mark.formula("gradient-boosting-residual")
def test_gradient_boosting_residual() -> None:
    """A tree fitted to the negative gradient (checked numerically) splits as the library's next."""
    X, y = load_breast_cancer(return_X_y=True)
    model = GradientBoostingClassifier(n_estimators=3, random_state=0).fit(X, y)
    before = list(model.staged_decision_function(X))[1].ravel()

    def loss(score: np.ndarray, row: int) -> float:
        """Return the log loss of one row at a score."""
        return float(log_loss([y[row]], [[1 - expit(score[0]), expit(score[0])]], labels=[0, 1]))

    rows = range(0, len(y), 25)
    numeric = [-approx_fprime(np.array([before[i]]), loss, 1e-6, i)[0] for i in rows]
    residual = y - expit(before)
    np.testing.assert_allclose(numeric, residual[::25], atol=1e-4)
    tree = DecisionTreeRegressor(max_depth=3, criterion="squared_error", random_state=0).fit(X, residual)
    theirs = model.estimators_[2, 0]
    assert tree.tree_.feature[0] == theirs.tree_.feature[0]
    assert tree.tree_.threshold[0] == pytest.approx(theirs.tree_.threshold[0])

    X, y = load_diabetes(return_X_y=True)
    first = GradientBoostingRegressor(n_estimators=1, learning_rate=1.0, random_state=0).fit(X, y)
    tree = DecisionTreeRegressor(max_depth=3, random_state=0).fit(X, y - y.mean())
    np.testing.assert_allclose(first.predict(X), y.mean() + tree.predict(X))


def branch(tree: DecisionTreeClassifier, node: int) -> list[int]:
    """Return the leaves below a node."""
    left, right = tree.tree_.children_left[node], tree.tree_.children_right[node]
    return [node] if left < 0 else branch(tree, left) + branch(tree, right)


@pytest.mark.formula("effective-alpha")
def test_effective_alpha() -> None:
    """The smallest effective alpha of all inner nodes, against every step of the pruning path."""
    X, y = load_breast_cancer(return_X_y=True)
    path = DecisionTreeClassifier(random_state=0).cost_complexity_pruning_path(X, y).ccp_alphas
    for step in range(1, len(path)):
        tree = DecisionTreeClassifier(random_state=0, ccp_alpha=path[step - 1] + 1e-12).fit(X, y)
        nodes = tree.tree_
        cost = nodes.impurity * nodes.weighted_n_node_samples / len(y)
        inner = [node for node in range(nodes.node_count) if nodes.children_left[node] >= 0]
        alphas = []
        for node in inner:
            leaves = branch(tree, node)
            alphas.append((cost[node] - cost[leaves].sum()) / (len(leaves) - 1))
        assert min(alphas) == pytest.approx(path[step])
    loans = [((0.03 - 0.02) / 1, 0.01), ((0.10 - 0.05) / (3 - 1), 0.025), ((0.34 - 0.16) / 1, 0.18)]
    assert all(value == pytest.approx(price) for value, price in loans)


@pytest.mark.formula("cost-complexity")
def test_cost_complexity() -> None:
    """Among all trees of the pruning path, the one that ccp_alpha returns has the least cost."""
    X, y = load_breast_cancer(return_X_y=True)
    path = DecisionTreeClassifier(random_state=0).cost_complexity_pruning_path(X, y)
    trees = [DecisionTreeClassifier(random_state=0, ccp_alpha=a + 1e-12).fit(X, y) for a in path.ccp_alphas]

    def cost(tree: DecisionTreeClassifier, alpha: float) -> float:
        """Return the weighted impurity of the leaves plus alpha for each leaf."""
        leaves = branch(tree, 0)
        impurity = tree.tree_.impurity[leaves] @ tree.tree_.weighted_n_node_samples[leaves] / len(y)
        return float(impurity) + alpha * len(leaves)

    for alpha in (0.001, 0.004, 0.01, 0.05):
        chosen = DecisionTreeClassifier(random_state=0, ccp_alpha=alpha).fit(X, y)
        assert cost(chosen, alpha) == pytest.approx(min(cost(tree, alpha) for tree in trees))
    scores = [tree.score(X, y) for tree in trees]
    assert all(later <= earlier for earlier, later in pairwise(scores))


INCOME = np.array([20, 25, 32, 38, 41, 55, 60, 72])
DEFAULT = np.array([1, 1, 0, 1, 0, 0, 1, 0])


@pytest.mark.formula("gini-impurity")
def test_gini_impurity() -> None:
    """Gini by hand and as the share of unlike pairs, against the root of a tree."""
    for labels in (DEFAULT, DEFAULT[2:], DEFAULT[:3]):
        p = labels.mean()
        tree = DecisionTreeClassifier().fit(np.zeros((len(labels), 1)), labels)
        assert 1 - p**2 - (1 - p) ** 2 == pytest.approx(2 * p * (1 - p)) == pytest.approx(tree.tree_.impurity[0])
        assert np.not_equal.outer(labels, labels).mean() == pytest.approx(2 * p * (1 - p))


@pytest.mark.formula("entropy-impurity")
def test_entropy_impurity() -> None:
    """Entropy by hand, against the root of a tree grown by entropy."""
    for labels in (DEFAULT, DEFAULT[2:], DEFAULT[:3]):
        p = labels.mean()
        tree = DecisionTreeClassifier(criterion="entropy").fit(np.zeros((len(labels), 1)), labels)
        assert -p * np.log2(p) - (1 - p) * np.log2(1 - p) == pytest.approx(tree.tree_.impurity[0])


@pytest.mark.formula("impurity-decrease")
def test_impurity_decrease() -> None:
    """The decrease of the best of all cuts, against the split of a stump, for Gini and entropy."""
    for criterion in ("gini", "entropy"):
        nodes = DecisionTreeClassifier(criterion=criterion, max_depth=1).fit(INCOME[:, None], DEFAULT).tree_
        theirs = nodes.impurity[0] - (2 / 8) * nodes.impurity[1] - (6 / 8) * nodes.impurity[2]
        assert nodes.threshold[0] == 28.5
        assert theirs == pytest.approx(nodes.compute_feature_importances(normalize=False)[0])
    assert pytest.approx(1 / 6) == 0.5 - 6 / 8 * (2 * 1 / 3 * 2 / 3)


@pytest.mark.formula("boosting-leaf-step")
def test_boosting_leaf_step() -> None:
    """The leaf values of two rounds by hand, against GradientBoostingClassifier."""
    x = INCOME[:, None]
    model = GradientBoostingClassifier(n_estimators=2, max_depth=1, learning_rate=0.5, random_state=0).fit(x, DEFAULT)
    score = np.zeros(8)
    for (tree,) in model.estimators_:
        p = expit(score)
        leaves = tree.apply(x)
        for leaf in np.unique(leaves):
            rows = leaves == leaf
            step = (DEFAULT - p)[rows].sum() / (p * (1 - p))[rows].sum()
            assert step == pytest.approx(tree.tree_.value[leaf, 0, 0])
            score[rows] += 0.5 * step
    np.testing.assert_allclose(score, model.decision_function(x))


@pytest.mark.formula("xgboost-gain")
def test_xgboost_gain() -> None:
    """The gain, against the drop of the penalized quadratic loss minimized leaf by leaf on a fine grid."""
    gradient, hessian = 0.5 - DEFAULT, np.full(8, 0.25)
    grid = np.linspace(-3, 3, 60_001)

    def lowest(rows: np.ndarray, penalty: float) -> float:
        """Return the least quadratic loss that one leaf value reaches on the rows, plus the price 0.1 of the leaf."""
        g, h = gradient[rows].sum(), hessian[rows].sum()
        return float((g * grid + h * grid**2 / 2 + penalty * grid**2 / 2).min()) + 0.1

    for penalty in (0, 1, 3):
        for cut in (28.5, 35, 39.5):
            left = cut > INCOME
            (g_l, h_l), (g_r, h_r) = ((gradient[s].sum(), hessian[s].sum()) for s in (left, ~left))
            parts = g_l**2 / (h_l + penalty) + g_r**2 / (h_r + penalty)
            gain = (parts - (g_l + g_r) ** 2 / (h_l + h_r + penalty)) / 2 - 0.1
            drop = lowest(left | ~left, penalty) - lowest(left, penalty) - lowest(~left, penalty)
            assert gain == pytest.approx(drop, abs=1e-6)


@pytest.mark.formula("permutation-importance")
def test_permutation_importance() -> None:
    """The mean drop over all shuffles of a small column, against scikit-learn with many repeats."""
    rows, labels = np.array([[20, 1], [32, 0], [41, 1], [60, 0]]), np.array([1, 0, 0, 0])
    model = DecisionTreeClassifier(random_state=0).fit(rows, labels)
    score, shuffled = model.score(rows, labels), []
    for order in permutations(rows[:, 0]):
        changed = rows.copy()
        changed[:, 0] = order
        shuffled.append(model.score(changed, labels))
    by_hand = score - sum(shuffled) / len(shuffled)
    theirs = permutation_importance(model, rows, labels, n_repeats=400, random_state=0).importances_mean[0]
    assert by_hand == pytest.approx(3 / 4 * 2 / 4)  # the default keeps its place once in four
    assert by_hand == pytest.approx(theirs, abs=0.05)


@pytest.mark.formula("ambiguity-decomposition")
def test_ambiguity_decomposition() -> None:
    """Both sides for the example of the text, and for random predictions of five models."""
    assert pytest.approx((4 + 9) / 2 - 2.5**2) == (10.5 - 10) ** 2
    rng = np.random.default_rng(0)
    models, y = rng.normal(size=(5, 100)), rng.normal(size=100)
    mean = models.mean(axis=0)
    right = ((models - y) ** 2).mean(axis=0) - ((models - mean) ** 2).mean(axis=0)
    np.testing.assert_allclose((mean - y) ** 2, right)
