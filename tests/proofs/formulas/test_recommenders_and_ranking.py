"""Formulas of the page recommenders-and-ranking against independent implementations and simulations."""

import numpy as np
import pytest
from scipy.optimize import approx_fprime, minimize
from scipy.special import expit, log_softmax, logsumexp, softmax
from scipy.stats import hypergeom
from sklearn.linear_model import Ridge
from sklearn.metrics import log_loss, mean_squared_error, ndcg_score
from sklearn.metrics.pairwise import cosine_similarity


@pytest.mark.formula("item-item-score")
def test_item_item_score() -> None:
    """Similarities from counts against scikit-learn's cosine, and the score against a matrix product."""
    likes = np.random.default_rng(0).integers(0, 2, (30, 8))
    cosines = cosine_similarity(likes.T)
    for i in range(8):
        for j in range(8):
            both = sum(1 for user in likes if user[i] and user[j])
            s = both / np.sqrt(likes[:, i].sum() * likes[:, j].sum())
            assert s == pytest.approx(cosines[i, j])
    for user in likes:
        for j in range(8):
            score = sum(cosines[i, j] for i in range(8) if user[i])
            assert score == pytest.approx((user @ cosines)[j])


@pytest.mark.formula("rating-prediction")
def test_rating_prediction() -> None:
    """The sum of four terms against one dot product of longer vectors."""
    rng = np.random.default_rng(1)
    mu, b_u, b_i, p, q = 3.2, 0.4, -0.3, rng.normal(size=5), rng.normal(size=5)
    longer = np.concatenate([p, [b_u, 1, mu]]) @ np.concatenate([q, [1, b_i, 1]])
    assert mu + b_u + b_i + p @ q == pytest.approx(longer)


@pytest.mark.formula("als-update")
def test_als_update() -> None:
    """The closed form against scikit-learn's ridge regression, and the numbers by hand."""
    rng = np.random.default_rng(2)
    q, e, lam = rng.normal(size=(9, 3)), rng.normal(size=9), 0.7
    outer = sum(np.outer(x, x) for x in q) + lam * np.eye(3)
    p = np.linalg.inv(outer) @ sum(target * x for target, x in zip(e, q, strict=True))
    assert p == pytest.approx(Ridge(alpha=lam, fit_intercept=False).fit(q, e).coef_)
    by_hand = Ridge(alpha=1, fit_intercept=False).fit([[1], [-1]], [2, -1]).coef_
    assert by_hand == pytest.approx([1])


@pytest.mark.formula("implicit-als-objective")
def test_implicit_als_objective() -> None:
    """The weighted sum against scikit-learn's weighted mean squared error; plays weigh as copies of the cell do."""
    rng = np.random.default_rng(3)
    plays, alpha = rng.poisson(0.4, (6, 5)), 2
    p, q = rng.normal(size=(6, 2)), rng.normal(size=(5, 2))
    cells = [(u, i) for u in range(6) for i in range(5)]
    total = sum((1 + alpha * plays[u, i]) * (float(plays[u, i] > 0) - p[u] @ q[i]) ** 2 for u, i in cells)
    weights = (1 + alpha * plays).ravel()
    library = mean_squared_error((plays > 0).ravel(), (p @ q.T).ravel(), sample_weight=weights)
    assert total == pytest.approx(library * weights.sum())


@pytest.mark.formula("in-batch-optimum")
def test_in_batch_optimum() -> None:
    """The scores by the formula give a zero gradient of the batch's loss; SciPy's minimizer finds the same order."""
    views = np.array([[8, 7, 5], [48, 9, 3]])
    q, p = views.sum(axis=0) / views.sum(), views[0] / views[0].sum()
    s = np.log(p / q) + 0.7

    def loss(scores: np.ndarray) -> float:
        column = np.repeat(scores, views.sum(axis=0))
        return float(-sum(n * (x - logsumexp(column)) for n, x in zip(views[0], scores, strict=True)) / views[0].sum())

    assert approx_fprime(s, loss, 1e-6) == pytest.approx(0, abs=1e-5)
    found = minimize(loss, np.zeros(3)).x
    assert found - found[0] == pytest.approx(s - s[0], abs=1e-3)
    assert p / q == pytest.approx([0.571, 1.75, 2.5], abs=0.001)


@pytest.mark.formula("logq-softmax-loss")
def test_logq_softmax_loss() -> None:
    """The loss as it reads against SciPy's log-softmax; its gradient is zero at the log shares."""
    rng = np.random.default_rng(4)
    scores, q = rng.normal(size=(6, 6)), rng.dirichlet(np.ones(6))
    top = [np.exp(scores[a, a] - np.log(q[a])) for a in range(6)]
    below = [sum(np.exp(scores[a, b] - np.log(q[b])) for b in range(6)) for a in range(6)]
    loss = -sum(np.log(t / b) for t, b in zip(top, below, strict=True)) / 6
    assert loss == pytest.approx(-np.diag(log_softmax(scores - np.log(q), axis=1)).mean())
    n, share = np.array([56, 16, 8]), np.array([0.4, 0.35, 0.25])
    softmax_of_film = n * np.exp(np.log(share) - np.log(n / 80))
    assert softmax_of_film / softmax_of_film.sum() == pytest.approx(share)


@pytest.mark.formula("pair-logistic-loss")
def test_pair_logistic_loss() -> None:
    """The loss against scikit-learn's log loss, and the weight against a numerical slope."""
    for plus, minus in ((2.0, -3.0), (2.0, 1.0), (-0.4, 1.3)):
        loss = -np.log(expit(plus - minus))
        assert loss == pytest.approx(log_loss([1], [expit(plus - minus)], labels=[0, 1]))
        slope = (np.log(expit(plus + 1e-6 - minus)) - np.log(expit(plus - 1e-6 - minus))) / 2e-6
        assert slope == pytest.approx(expit(minus - plus), rel=1e-4)
    assert (round(expit(-5), 3), round(expit(-1), 2)) == (0.007, 0.27)
    assert expit(-1) / expit(-5) == pytest.approx(40, abs=1)


@pytest.mark.formula("smoothed-sampling")
def test_smoothed_sampling() -> None:
    """The probabilities against a softmax of scaled log counts."""
    f = np.array([10_000, 1, 50, 700])
    p = f**0.75 / sum(x**0.75 for x in f)
    assert p == pytest.approx(softmax(0.75 * np.log(f)))
    assert p[0] / p[1] == pytest.approx(1000)


@pytest.mark.formula("ndcg")
def test_ndcg() -> None:
    """The sum as it reads against scikit-learn, which takes the gains as they are."""
    rng = np.random.default_rng(5)
    for _ in range(10):
        grades, scores = rng.integers(0, 4, 7), rng.normal(size=7)
        grades[0] = 2
        in_order, best = grades[np.argsort(-scores)], np.sort(grades)[::-1]
        dcg, ideal = (sum((2.0**g - 1) / np.log2(r + 1) for r, g in enumerate(x, 1)) for x in (in_order, best))
        assert dcg / ideal == pytest.approx(ndcg_score([2.0**grades - 1], [scores]))
    assert ndcg_score([[0, 1, 0, 1]], [[3, 2, 1, 0]]) == pytest.approx(0.651, abs=0.0005)


@pytest.mark.formula("lambda-push")
def test_lambda_push() -> None:
    """Swap changes against two calls of scikit-learn, and the pairs of the sample."""
    scores, gains = np.array([3.0, 2.0, 1.0, 0.0]), np.array([0, 1, 0, 1])
    discount, expected = 1 / np.log2(np.arange(2, 6)), {(1, 0): 0.165, (1, 2): 0.022, (3, 0): 0.333, (3, 2): 0.031}
    for (i, j), value in expected.items():
        swapped = scores.copy()
        swapped[[i, j]] = scores[[j, i]]
        change = abs(ndcg_score([gains], [swapped]) - ndcg_score([gains], [scores]))
        ideal = discount[0] + discount[1]
        assert change == pytest.approx(abs((gains[i] - gains[j]) * (discount[i] - discount[j])) / ideal)
        assert expit(scores[j] - scores[i]) * change == pytest.approx(value, abs=0.0006)


@pytest.mark.formula("listwise-softmax-loss")
def test_listwise_softmax_loss() -> None:
    """The loss against scikit-learn's log loss, and its slope, which is probability minus target."""
    scores, targets = np.array([3.0, 2.0, 1.0, 0.0]), np.array([0, 0.5, 0, 0.5])

    def loss(s: np.ndarray) -> float:
        return float(-sum(t * np.log(np.exp(x) / sum(np.exp(y) for y in s)) for t, x in zip(targets, s, strict=True)))

    p = softmax(scores)
    library = log_loss([1, 3], [p, p], labels=[0, 1, 2, 3])
    assert loss(scores) == pytest.approx(library)
    assert approx_fprime(scores, loss, 1e-7) == pytest.approx(p - targets, abs=1e-5)


@pytest.mark.formula("cold-start-update")
def test_cold_start_update() -> None:
    """The closed form against scikit-learn's ridge on what the map leaves, and the numbers by hand."""
    rng = np.random.default_rng(6)
    p, r, m, lam = rng.normal(size=(8, 3)), rng.normal(size=8), rng.normal(size=3), 1.7
    left = sum(np.outer(x, x) for x in p) + lam * np.eye(3)
    q = np.linalg.inv(left) @ (sum(y * x for x, y in zip(p, r, strict=True)) + lam * m)
    assert q == pytest.approx(m + Ridge(alpha=lam, fit_intercept=False).fit(p, r - p @ m).coef_)
    for n, value in ((0, 0.5), (4, 0.75), (16, 0.9)):
        assert (n * 1 + 4 * 0.5) / (n + 4) == pytest.approx(value)


@pytest.mark.formula("examination-ratio")
def test_examination_ratio() -> None:
    """The ratio of clicks in simulated random orders of five items, against the true probabilities."""
    rng = np.random.default_rng(7)
    theta, rho = np.array([1, 0.6, 0.4, 0.2, 0.1]), rng.uniform(0.1, 0.6, 5)
    order = rng.permuted(np.tile(np.arange(5), (100_000, 1)), axis=1)
    clicks = (rng.random(order.shape) < theta * rho[order]).sum(axis=0)
    assert clicks / clicks[0] == pytest.approx(theta, abs=0.02)


@pytest.mark.formula("inverse-propensity-click")
def test_inverse_propensity_click() -> None:
    """The weighted mean of simulated views hits the true rate; the variances of one view are as in the text."""
    rng = np.random.default_rng(8)
    theta, rho, place = np.array([1, 0.2]), 0.4, rng.choice(2, 200_000, p=[0.1, 0.9])
    click = rng.random(place.size) < theta[place] * rho
    estimate = sum(click / theta[place]) / place.size
    assert estimate == pytest.approx(rho, abs=0.01)
    assert (click / theta[place])[place == 1].var() == pytest.approx(25 * 0.08 * 0.92, abs=0.05)
    assert (click / theta[place])[place == 0].var() == pytest.approx(0.24, abs=0.01)


@pytest.mark.formula("sampled-rank")
@pytest.mark.parametrize(("rank", "sampled"), [(500, 99), (5, 99), (500, 1000)])
def test_sampled_rank(rank: int, sampled: int) -> None:
    """The mean rank against SciPy's hypergeometric distribution, whose tail gives the hit rates of the sample."""
    above = hypergeom(9999, rank - 1, sampled)
    assert 1 + sampled * (rank - 1) / 9999 == pytest.approx(1 + above.mean())
    expected = {(500, 99): 0.97, (5, 99): 1, (500, 1000): 0}
    assert above.cdf(9) == pytest.approx(expected[rank, sampled], abs=0.005)
