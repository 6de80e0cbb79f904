"""The formulas of the page on language models, against SciPy, stored arrays and simulation."""

from math import exp, isclose

import numpy as np
import pytest
from scipy.special import log_softmax, rel_entr, softmax

RANDOM = np.random.default_rng(11)
LOGITS = RANDOM.normal(0, 2, 6)
P = softmax(RANDOM.normal(0, 1, 6))
Q = softmax(RANDOM.normal(0, 1, 6))


@pytest.mark.formula("softmax-temperature")
@pytest.mark.parametrize("temperature", [0.5, 1, 3])
def test_softmax_temperature(temperature: float) -> None:
    """The quotient equals SciPy's softmax of scaled logits, and the rescaled power of the plain probabilities."""
    total = sum(exp(z / temperature) for z in LOGITS)
    probabilities = [exp(z / temperature) / total for z in LOGITS]
    powers = softmax(LOGITS) ** (1 / temperature)
    assert np.allclose(probabilities, softmax(LOGITS / temperature))
    assert np.allclose(probabilities, powers / powers.sum())


@pytest.mark.formula("kv-cache-bytes")
def test_kv_cache_bytes() -> None:
    """The product equals the size of arrays that hold the keys and values."""
    layers, heads, size, tokens, sequences = 3, 2, 8, 11, 5
    keys, values = np.zeros((2, layers, sequences, tokens, heads, size), dtype=np.float16)
    assert 2 * layers * heads * size * 2 * tokens * sequences == keys.nbytes + values.nbytes


@pytest.mark.formula("adam-training-memory")
def test_adam_training_memory() -> None:
    """The factor equals the bytes of the five arrays that a step of mixed-precision Adam keeps."""
    count = 1000
    kinds = (np.float16, np.float16, np.float32, np.float32, np.float32)
    assert sum(np.zeros(count, dtype=kind).nbytes for kind in kinds) == (2 + 2 + 4 + 4 + 4) * count == 16 * count


@pytest.mark.formula("decoding-bound")
def test_decoding_bound() -> None:
    """A clock that moves by bytes over bandwidth for each pass fits no more passes into a second than the bound."""
    bandwidth, size = 3e12, 140e9
    clock, passes = 0.0, 0
    while (clock := clock + size / bandwidth) <= 1:
        passes += 1
    assert passes <= bandwidth / size < passes + 1


@pytest.mark.formula("symmetric-quantization")
@pytest.mark.parametrize("bits", [4, 8])
def test_symmetric_quantization(bits: int) -> None:
    """The number that comes back is the nearest of all points of the grid, found by trying each."""
    x = RANDOM.normal(0, 1, 500)
    scale = np.max(np.abs(x)) / (2 ** (bits - 1) - 1)
    stored = np.round(x / scale)
    top = 2 ** (bits - 1) - 1
    grid = np.linspace(-np.max(np.abs(x)), np.max(np.abs(x)), 2 * top + 1)
    assert np.abs(stored).max() == top
    assert np.allclose(scale * stored, grid[np.abs(x[:, None] - grid).argmin(axis=1)])


@pytest.mark.formula("speculative-acceptance")
def test_speculative_acceptance() -> None:
    """The overlap is one minus the total variation distance, and the share of guesses that the rule accepts."""
    overlap = sum(min(p, q) for p, q in zip(P, Q, strict=True))
    guesses = RANDOM.choice(6, 200_000, p=Q)
    accepted = RANDOM.random(200_000) < np.minimum(1, P / Q)[guesses]
    assert isclose(overlap, 1 - np.abs(P - Q).sum() / 2)
    assert isclose(overlap, accepted.mean(), abs_tol=0.005)


@pytest.mark.formula("speculative-tokens")
def test_speculative_tokens() -> None:
    """Sum and quotient agree, and equal the mean length of simulated runs."""
    a, k = 0.7, 5
    total = sum(a**i for i in range(k + 1))
    runs = np.cumprod(RANDOM.random((200_000, k)) < a, axis=1).sum(axis=1) + 1
    assert isclose(total, (1 - a ** (k + 1)) / (1 - a))
    assert isclose(total, runs.mean(), abs_tol=0.02)


@pytest.mark.formula("distillation-loss")
def test_distillation_loss() -> None:
    """The loss equals one from SciPy's log-softmax and relative entropy; its soft gradient loses the temperature."""
    alpha, temperature, label = 0.7, 4.0, 2
    teacher = RANDOM.normal(0, 2, 6)

    def loss(student: np.ndarray, t: float, weight: float) -> float:
        y, p, q = np.eye(6)[label], softmax(teacher / t), softmax(student / t)
        return float((1 - weight) * -(y @ np.log(softmax(student))) + weight * t**2 * -(p @ np.log(q)))

    p, q = softmax(teacher / temperature), softmax(LOGITS / temperature)
    entropy = -np.sum(p * np.log(p))
    soft = temperature**2 * (entropy + rel_entr(p, q).sum())
    assert isclose(loss(LOGITS, temperature, alpha), -(1 - alpha) * log_softmax(LOGITS)[label] + alpha * soft)
    hot = 1e3
    step = 0.1 * np.eye(6)[0]
    slope = (loss(LOGITS + step, hot, 1) - loss(LOGITS - step, hot, 1)) / 0.2
    centered = (LOGITS - LOGITS.mean()) - (teacher - teacher.mean())
    assert isclose(slope, centered[0] / 6, rel_tol=0.02)


@pytest.mark.formula("answer-or-abstain")
@pytest.mark.parametrize("t", [0.0, 0.5, 0.75])
def test_answer_or_abstain(t: float) -> None:
    """Both sides equal the mean of simulated scores, and are positive exactly above the threshold."""
    right = RANDOM.random(400_000) < 0.6
    scores = np.where(right, 1, -t / (1 - t))
    share = right.mean()
    assert isclose(share - (1 - share) * t / (1 - t), scores.mean())
    assert isclose((share - t) / (1 - t), scores.mean())
    assert all(((p - t) / (1 - t) > 0) == (p - (1 - p) * t / (1 - t) > 0) == (p > t) for p in (0.3, 0.6, 0.9))


@pytest.mark.formula("decode-intensity")
def test_decode_intensity() -> None:
    """Counted multiplications and additions over the bytes of a stored matrix give the number of sequences."""
    weights = np.zeros((40, 30), dtype=np.float16)
    m = 7
    operations = sum(2 for _ in range(m) for _ in weights.flat)
    assert 2 * weights.size * m / (2 * weights.size) == operations / weights.nbytes == m


@pytest.mark.formula("paired-standard-error")
def test_paired_standard_error() -> None:
    """The formula equals the spread of the mean difference over many redrawn sets of tasks."""
    kinds, shares = np.array([0, 1, -1, 0]), np.array([335, 25, 15, 125]) / 500
    d = np.repeat(kinds, [335, 25, 15, 125])
    error = np.sqrt((np.sum(d**2) / 500 - d.mean() ** 2) / 500)
    counts = RANDOM.multinomial(500, shares, size=20_000)
    assert isclose(error, (counts @ kinds / 500).std(), rel_tol=0.03)
    assert isclose(error, 0.0126, abs_tol=5e-5)
