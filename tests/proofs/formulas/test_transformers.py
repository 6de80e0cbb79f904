"""The formulas of the page on transformers, against loops, SciPy, simulation and counted arrays."""

from math import isclose, log

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp, softmax

RANDOM = np.random.default_rng(3)
TOKENS, SIZE = 7, 16
Q, K, V = RANDOM.normal(size=(3, TOKENS, SIZE))


@pytest.mark.formula("scaled-dot-product-attention")
def test_scaled_dot_product_attention() -> None:
    """The matrix form equals a loop over tokens that takes a mean of the values, weighted by exponentials."""
    scores = Q @ K.T / np.sqrt(SIZE)
    output = softmax(scores, axis=1) @ V
    for row, query in zip(output, Q, strict=True):
        weights = [np.exp(sum(query * key) / SIZE**0.5) for key in K]
        assert np.allclose(row, np.average(V, axis=0, weights=weights))


@pytest.mark.formula("dot-product-variance")
def test_dot_product_variance() -> None:
    """The variance of simulated dot products is their number of terms, for other distributions than the normal too."""
    for size in (4, 64):
        normal = RANDOM.normal(size=(2, 40_000, size))
        signs = RANDOM.choice([-1.0, 1.0], size=(2, 40_000, size))
        for query, key in (normal, signs):
            assert isclose(np.var(np.sum(query * key, axis=1)), size, rel_tol=0.05)


@pytest.mark.formula("multi-head-attention")
def test_multi_head_attention() -> None:
    """Concatenation and one output matrix equal a sum over heads in which each has its rows of that matrix."""
    heads, width = 4, SIZE // 4
    tokens, output = RANDOM.normal(size=(TOKENS, SIZE)), RANDOM.normal(size=(SIZE, SIZE))
    projections = RANDOM.normal(size=(heads, 3, SIZE, width))

    def attention(queries: np.ndarray, keys: np.ndarray, values: np.ndarray) -> np.ndarray:
        return np.asarray(softmax(queries @ keys.T / np.sqrt(width), axis=1) @ values)

    found = [attention(*(tokens @ matrix for matrix in head)) for head in projections]
    total = sum(head @ output[i * width : (i + 1) * width] for i, head in enumerate(found))
    assert np.allclose(np.hstack(found) @ output, total)


@pytest.mark.formula("masked-attention")
def test_masked_attention() -> None:
    """The form with zeros and ones equals softmax with forbidden scores at minus infinity."""
    scores, mask = Q @ K.T, np.tril(np.ones((TOKENS, TOKENS)))
    weights = mask * np.exp(scores) / np.sum(mask * np.exp(scores), axis=1, keepdims=True)
    assert np.allclose(weights, softmax(np.where(mask == 1, scores, -np.inf), axis=1))
    assert np.allclose(weights.sum(axis=1), 1)
    assert not np.triu(weights, k=1).any()


@pytest.mark.formula("kv-cache-per-token")
def test_kv_cache_per_token() -> None:
    """The product equals the bytes of arrays in 16 bits that hold a key and a value for each head and layer."""
    layers, groups, head, size = 80, 8, 128, 2
    cache = [np.zeros((2, groups, head), np.float16) for _ in range(layers)]
    assert 2 * layers * groups * head * size == sum(array.nbytes for array in cache) == 320 * 1024


def rotation(position: int, size: int = SIZE, base: float = 10_000) -> np.ndarray:
    """Return the block matrix that rotates each pair by its angle times the position."""
    matrix = np.zeros((size, size))
    for pair in range(size // 2):
        angle = position * base ** (-2 * pair / size)
        turn = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
        matrix[2 * pair : 2 * pair + 2, 2 * pair : 2 * pair + 2] = turn
    return matrix


@pytest.mark.formula("latent-attention-score")
def test_latent_attention_score() -> None:
    """A rebuilt key and an absorbed matrix give one score; rotated keys would each need another one."""
    up, latent, query = RANDOM.normal(size=(SIZE, 5)), RANDOM.normal(size=5), Q[0]
    assert isclose(query @ (up @ latent), (up.T @ query) @ latent)
    absorbed = [up.T @ rotation(n).T @ rotation(9) @ query for n in (1, 2)]
    assert not np.allclose(*absorbed)
    assert isclose((rotation(9) @ query) @ (rotation(1) @ up @ latent), absorbed[0] @ latent)


@pytest.mark.formula("rope-relative-position")
def test_rope_relative_position() -> None:
    """Both sides agree, also with the same scores from complex numbers that are multiplied by a phase."""
    query, key = Q[0], K[0]
    for m, n in ((3, 1), (1003, 1001), (5, 9)):
        score = (rotation(m) @ query) @ (rotation(n) @ key)
        assert isclose(score, query @ rotation(n - m) @ key)
        phases = np.exp(1j * (m - n) * 10_000.0 ** (-np.arange(0, SIZE, 2) / SIZE))
        pairs = query[::2] + 1j * query[1::2], key[::2] + 1j * key[1::2]
        assert isclose(score, np.sum(pairs[0] * phases * pairs[1].conj()).real)


@pytest.mark.formula("bits-per-byte")
def test_bits_per_byte() -> None:
    """Two tokenizers and one distribution over texts give one number, the binary logarithm over the bytes."""
    text = "a sing ring"
    probability = 1e-6
    for tokens in (3, 11):
        loss, bytes_per_token = -log(probability) / tokens, len(text.encode()) / tokens
        assert isclose(loss / (bytes_per_token * log(2)), -np.log2(probability) / len(text.encode()))


@pytest.mark.formula("block-parameters")
def test_block_parameters() -> None:
    """The sum equals the sizes of the matrices, and 12 d² in the classic shape."""
    for d, kv, matrices, hidden in ((64, 16, 3, 224), (64, 64, 2, 256)):
        attention = [np.empty((d, d)), np.empty((d, kv)), np.empty((d, kv)), np.empty((d, d))]
        feed_forward = [np.empty((d, hidden)) for _ in range(matrices)]
        weights = 2 * d**2 + 2 * d * kv + matrices * d * hidden
        assert weights == sum(matrix.size for matrix in attention + feed_forward)
    assert weights == 12 * 64**2


@pytest.mark.formula("swiglu-feed-forward")
def test_swiglu_feed_forward() -> None:
    """The matrix form equals a sum over hidden units, with SiLU as half of z times one plus a hyperbolic tangent."""
    gates, values, back = RANDOM.normal(size=(6, 4)), RANDOM.normal(size=(6, 4)), RANDOM.normal(size=(4, 6))
    x = RANDOM.normal(size=4)
    z = gates @ x
    y = back @ (z / (1 + np.exp(-z)) * (values @ x))
    units = [z[i] / 2 * (1 + np.tanh(z[i] / 2)) * sum(values[i] * x) * back[:, i] for i in range(6)]
    assert np.allclose(y, sum(units))


@pytest.mark.formula("online-softmax")
def test_online_softmax() -> None:
    """After all tiles, maximum, sum and output are those of the whole row."""
    scores, values = RANDOM.normal(0, 9, size=12), RANDOM.normal(size=(12, 3))
    m, total, output = -np.inf, 0.0, np.zeros(3)
    for tile in np.split(np.arange(12), 4):
        new = max(m, scores[tile].max())
        total = np.exp(m - new) * total + np.sum(np.exp(scores[tile] - new))
        output = np.exp(m - new) * output + np.exp(scores[tile] - new) @ values[tile]
        m = new
    assert isclose(m + log(total), logsumexp(scores))
    assert np.allclose(output / total, softmax(scores) @ values)


@pytest.mark.formula("prefill-compute")
def test_prefill_compute() -> None:
    """The sum is that of a count token by token: matrices once, scores and mixing once for each earlier token."""
    layers, d, weights, n = 3, 8, 5_000, 400
    counted = 0
    for token in range(1, n + 1):
        counted += 2 * weights  # a product and a sum for each weight
        counted += layers * token * (2 * d + 2 * d)  # scores, and the weighted sum of values
    assert isclose(2 * weights * n + 2 * layers * d * n**2, counted, rel_tol=1 / n)


@pytest.mark.formula("mixture-of-experts-output")
def test_mixture_of_experts_output() -> None:
    """Running the chosen experts only equals running all with gates of zero for the others."""
    experts, router, x = RANDOM.normal(size=(8, 4, 4)), RANDOM.normal(size=(8, 4)), RANDOM.normal(size=4)
    gates = softmax(router @ x)
    chosen = np.argsort(gates)[-2:]
    y = sum(gates[i] * np.tanh(experts[i] @ x) for i in chosen)
    kept = np.where(np.isin(np.arange(8), chosen), gates, 0)
    assert np.allclose(y, np.einsum("e,ed->d", kept, np.tanh(experts @ x)))


@pytest.mark.formula("load-balancing-loss")
def test_load_balancing_loss() -> None:
    """Even shares give the weight itself, and equal but uneven shares always give more."""
    alpha, experts = 0.01, 8
    even = np.full(experts, 1 / experts)
    assert isclose(alpha * experts * np.sum(even * even), alpha)
    for shares in RANDOM.dirichlet(np.ones(experts), size=50):
        loss = alpha * experts * np.sum(shares * shares)
        variance = np.mean((shares - 1 / experts) ** 2)
        assert isclose(loss, alpha * (1 + experts**2 * variance))
        assert loss > alpha


@pytest.mark.formula("compute-optimal-model")
def test_compute_optimal_model() -> None:
    """The closed form is where a numerical search finds the lowest loss for the budget."""
    a_size, b_data, alpha, beta = 482.01, 2085.43, 0.3478, 0.3658
    for compute in (1e21, 5.76e23):
        size = (alpha * a_size / (beta * b_data)) ** (1 / (alpha + beta)) * (compute / 6) ** (beta / (alpha + beta))
        tokens = compute / (6 * size)

        def loss(log_size: float, compute: float = compute) -> float:
            data = compute / 6 / np.exp(log_size)
            return float(a_size / np.exp(alpha * log_size) + b_data / data**beta)

        found = minimize_scalar(loss, bounds=(log(1e8), log(1e13)), method="bounded", options={"xatol": 1e-9})
        assert isclose(np.exp(found.x), size, rel_tol=1e-4)
        assert isclose(alpha * a_size / size**alpha, beta * b_data / tokens**beta)
