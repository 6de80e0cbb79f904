"""The formulas of the page on language models, against SciPy, stored arrays and simulation."""

from itertools import combinations
from math import comb, exp, isclose

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import expit, log_softmax, rel_entr, softmax
from scipy.stats import binom, chisquare, zscore

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
    """The overlap is one minus the total variation distance, and the share of guesses that the rule accepts.

    The rule keeps the distribution of the target: a chi-square test finds no difference, as it does with other rules.
    """
    rng = np.random.default_rng(5)  # its own: the draws of other tests must not decide
    overlap = sum(min(p, q) for p, q in zip(P, Q, strict=True))
    guesses = rng.choice(6, 200_000, p=Q)
    accepted = rng.random(200_000) < np.minimum(1, P / Q)[guesses]
    assert isclose(overlap, 1 - np.abs(P - Q).sum() / 2)
    assert isclose(overlap, accepted.mean(), abs_tol=0.005)
    excess = np.maximum(P - Q, 0)
    for replacement, is_kept in ((excess / excess.sum(), True), (P, False)):
        tokens = np.where(accepted, guesses, rng.choice(6, 200_000, p=replacement))
        assert (chisquare(np.bincount(tokens, minlength=6), 200_000 * P).pvalue > 0.001) == is_kept


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


@pytest.mark.formula("masked-next-token-loss")
def test_masked_next_token_loss() -> None:
    """The quotient equals the mean of SciPy's log-softmax over the tokens that count, and the worked number."""
    logits, text, counts = RANDOM.normal(0, 1, (5, 6)), [3, 0, 5, 1, 2], [0, 0, 1, 1, 1]
    p = softmax(logits, axis=1)
    loss = -sum(m * np.log(p[t, x]) for t, (x, m) in enumerate(zip(text, counts, strict=True))) / sum(counts)
    assert isclose(loss, -np.mean([log_softmax(logits[t])[text[t]] for t in (2, 3, 4)]))
    assert isclose(-(np.log(1 / 5) + np.log(1)) / 2, 0.80, abs_tol=0.005)


REFERENCE = np.array([0.5, 0.3, 0.2])
REWARD = np.array([0.0, 1.0, 2.0])


@pytest.mark.formula("bradley-terry-preference")
def test_bradley_terry_preference() -> None:
    """The sigmoid equals the share of wins if each answer's value is its reward plus Gumbel noise."""
    noise = np.random.default_rng(3).gumbel(size=(400_000, 2))
    wins = (2.0 + noise[:, 0] > 0.0 + noise[:, 1]).mean()
    assert isclose(expit(2.0 - 0.0), wins, abs_tol=0.003)
    assert isclose(exp(2.0) / (exp(2.0) + exp(0.0)), expit(2.0 - 0.0))
    assert isclose(expit(2.0), 0.88, abs_tol=0.005)


@pytest.mark.formula("rlhf-objective")
@pytest.mark.formula("rlhf-optimal-policy")
@pytest.mark.parametrize("beta", [0.25, 1.0])
def test_rlhf_optimal_policy(beta: float) -> None:
    """A numerical maximizer of reward minus KL finds the tilted reference, and the optimum is beta times log Z."""

    def objective(logits: np.ndarray) -> float:
        p = softmax(logits)
        return float(p @ REWARD - beta * rel_entr(p, REFERENCE).sum())

    weight = REFERENCE * np.exp(REWARD / beta)
    best = minimize(lambda z: -objective(z), np.log(REFERENCE), tol=1e-12)
    assert np.allclose(softmax(best.x), weight / weight.sum(), atol=1e-4)
    assert isclose(-best.fun, beta * np.log(weight.sum()), rel_tol=1e-6)
    if beta == 1:
        assert np.allclose(weight, [0.5, 0.82, 1.48], atol=0.005)
        assert isclose(weight.sum(), 2.79, abs_tol=0.005)


@pytest.mark.formula("dpo-loss")
def test_dpo_loss() -> None:
    """At the tilted policy the loss is minus the log of Bradley-Terry, and no policy does better on its comparisons.

    Its slope in the two log-probabilities is minus and plus beta times the chance that it gives the wrong order.
    """
    beta = 0.7
    tilted = REFERENCE * np.exp(REWARD / beta)
    tilted /= tilted.sum()

    def loss(policy: np.ndarray, w: int, l: int) -> float:  # noqa: E741
        ratio = np.log(policy / REFERENCE)
        return float(-np.log(expit(beta * ratio[w] - beta * ratio[l])))

    assert isclose(loss(tilted, 2, 0), -np.log(expit(REWARD[2] - REWARD[0])))
    policy, step = np.array([0.2, 0.5, 0.3]), 1e-6
    wrong = expit(-beta * (np.log(policy / REFERENCE)[2] - np.log(policy / REFERENCE)[0]))
    for at, slope in ((2, -beta * wrong), (0, beta * wrong)):
        moved = [policy * np.exp(sign * step * np.eye(3)[at]) for sign in (1, -1)]
        assert isclose((loss(moved[0], 2, 0) - loss(moved[1], 2, 0)) / (2 * step), slope, rel_tol=1e-5)
    pairs = [(w, k) for w in range(3) for k in range(3) if w != k]
    shares = [expit(REWARD[w] - REWARD[k]) for w, k in pairs]
    mean = lambda z: sum(s * loss(softmax(z), w, k) for s, (w, k) in zip(shares, pairs, strict=True))  # noqa: E731
    assert np.allclose(softmax(minimize(mean, np.zeros(3), tol=1e-12).x), tilted, atol=1e-4)


@pytest.mark.formula("grpo-advantage")
@pytest.mark.parametrize("right", [1, 2, 4, 7])
def test_grpo_advantage(right: int) -> None:
    """The quotient equals SciPy's z-score, the closed form for a pass rate, and the sizes in the text."""
    rewards = np.repeat([1.0, 0.0], [right, 8 - right])
    mean = rewards.sum() / 8
    advantage = (rewards - mean) / np.sqrt(np.sum((rewards - mean) ** 2) / 8)
    p = right / 8
    assert np.allclose(advantage, zscore(rewards))
    assert isclose(advantage[0], np.sqrt((1 - p) / p))
    assert isclose(np.abs(advantage).mean(), 2 * np.sqrt(p * (1 - p)))
    assert isclose(np.abs(rewards - mean).mean(), 2 * p * (1 - p))
    if right == 2:
        assert np.allclose(advantage[[0, -1]], [1.73, -0.58], atol=0.005)


@pytest.mark.formula("ppo-clipped-objective")
@pytest.mark.parametrize("advantage", [1.73, -0.58])
def test_ppo_clipped_objective(advantage: float) -> None:
    """The slope is the advantage until the ratio has moved by epsilon in the wanted direction, then zero."""
    eps, step = 0.2, 1e-6

    def objective(ratio: float) -> float:
        return min(ratio * advantage, min(max(ratio, 1 - eps), 1 + eps) * advantage)

    for ratio in (0.5, 0.7, 0.9, 1.0, 1.1, 1.3, 2.0):
        slope = (objective(ratio + step) - objective(ratio - step)) / (2 * step)
        done = ratio > 1 + eps if advantage > 0 else ratio < 1 - eps
        assert isclose(slope, 0 if done else advantage, abs_tol=1e-6)


@pytest.mark.formula("pass-at-k")
@pytest.mark.parametrize(("n", "k"), [(10, 3), (6, 1), (8, 8)])
def test_pass_at_k(n: int, k: int) -> None:
    """The estimator equals the share of all choices with a right sample, and its mean is the true coverage."""
    for c in range(n + 1):
        choices = list(combinations([True] * c + [False] * (n - c), k))
        assert isclose(1 - comb(n - c, k) / comb(n, k), np.mean([any(choice) for choice in choices]))
    estimates = [1 - comb(n - c, k) / comb(n, k) for c in range(n + 1)]
    assert isclose(binom.pmf(range(n + 1), n, 0.4) @ estimates, 1 - 0.6**k)


@pytest.mark.formula("lora-forward")
def test_lora_forward() -> None:
    """Two paths equal the merged matrix, whose change has rank r, and the trained numbers are those of the text."""
    random, alpha, r = np.random.default_rng(5), 8.0, 2
    w, a, b, x = (random.normal(size=size) for size in ((6, 7), (r, 7), (6, r), 7))
    merged = w + alpha / r * np.einsum("ik,kj->ij", b, a)
    assert np.allclose(w @ x + alpha / r * (b @ (a @ x)), merged @ x)
    assert np.linalg.matrix_rank(merged - w) == r == a.shape[0] == b.shape[1]
    assert 16 * (4096 + 4096) == 131_072
    assert isclose(131_072 / 4096**2, 0.0078, abs_tol=5e-5)
