"""The formulas of the page on training neural networks, against small steps, enumeration and simulation."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import expit
from scipy.stats import zscore

RANDOM = np.random.default_rng(5)


@pytest.mark.formula("backpropagation-step")
def test_backpropagation_step() -> None:
    """The gradients of three layers equal the change of the loss when each weight moves a little."""
    sizes = (4, 5, 3, 2)
    weights = [RANDOM.normal(size=(b, a)) for a, b in pairwise(sizes)]
    x, y = RANDOM.normal(size=4), RANDOM.normal(size=2)

    def forward() -> tuple[list[np.ndarray], list[np.ndarray]]:
        values, inputs = [x], []
        for matrix in weights:
            inputs.append(matrix @ values[-1])
            values.append(np.tanh(inputs[-1]))
        return values, inputs

    values, inputs = forward()
    deltas = [np.empty(0)] * 3
    deltas[2] = (values[3] - y) * (1 - np.tanh(inputs[2]) ** 2)
    for layer in (1, 0):
        deltas[layer] = (weights[layer + 1].T @ deltas[layer + 1]) * (1 - np.tanh(inputs[layer]) ** 2)
    for layer, matrix in enumerate(weights):
        gradient = np.outer(deltas[layer], values[layer])
        for index in np.ndindex(matrix.shape):
            losses = []
            for step in (1e-5, -1e-5):
                matrix[index] += step
                losses.append(np.sum((forward()[0][-1] - y) ** 2) / 2)
                matrix[index] -= step
            assert np.isclose(gradient[index], (losses[0] - losses[1]) / 2e-5, atol=1e-8)


@pytest.mark.formula("linear-layers-collapse")
def test_linear_layers_collapse() -> None:
    """Two layers, computed unit by unit, equal the one layer of the product."""
    first, second = RANDOM.normal(size=(5, 3)), RANDOM.normal(size=(2, 5))
    offsets, more = RANDOM.normal(size=5), RANDOM.normal(size=2)
    for x in RANDOM.normal(size=(10, 3)):
        hidden = [sum(a * b for a, b in zip(row, x, strict=True)) + c for row, c in zip(first, offsets, strict=True)]
        output = [sum(a * b for a, b in zip(row, hidden, strict=True)) + c for row, c in zip(second, more, strict=True)]
        assert np.allclose((second @ first) @ x + (second @ offsets + more), output)


@pytest.mark.formula("common-activations")
def test_common_activations() -> None:
    """Each equals another way: SciPy, hyperbolic functions, a mean with the absolute value, an integrated density."""
    for z in (-3.0, -0.5, 0.0, 0.7, 2.5):
        assert np.isclose(1 / (1 + np.exp(-z)), expit(z))
        assert np.isclose(2 / (1 + np.exp(-2 * z)) - 1, np.sinh(z) / np.cosh(z))
        assert np.isclose(max(0, z), (z + abs(z)) / 2)
        share = 0.5 + quad(lambda t: np.exp(-(t**2) / 2) / np.sqrt(2 * np.pi), 0, z)[0]
        drawn = np.mean(RANDOM.normal(size=200_000) <= z)
        assert np.isclose(z * share, z * drawn, atol=0.01)
        assert np.isclose(z / (1 + np.exp(-z)), z * (1 + np.tanh(z / 2)) / 2)


@pytest.mark.formula("gradient-through-layers")
def test_gradient_through_layers() -> None:
    """The product of Jacobians equals the slopes of the whole chain by small steps, and respects the bound."""
    weights = RANDOM.normal(size=(6, 4, 4)) / 2
    end, x = RANDOM.normal(size=4), RANDOM.normal(size=4)

    def loss(start: np.ndarray) -> float:
        for matrix in weights:
            start = np.tanh(matrix @ start)
        return float(end @ start)

    gradient, bound, values = end, float(np.linalg.norm(end)), [x]
    for matrix in weights:
        values.append(np.tanh(matrix @ values[-1]))
    for matrix, value in zip(weights[::-1], values[:0:-1], strict=True):
        jacobian = (1 - value**2)[:, None] * matrix
        gradient = jacobian.T @ gradient
        bound *= float(np.linalg.norm(jacobian, 2))
    steps = 1e-5 * np.eye(4)
    assert np.allclose(gradient, [(loss(x + step) - loss(x - step)) / 2e-5 for step in steps], atol=1e-8)
    assert np.linalg.norm(gradient) <= bound


@pytest.mark.formula("clipping-by-norm")
def test_clipping_by_norm() -> None:
    """The result is the nearest point of the ball whose radius is the limit."""
    ball = RANDOM.normal(size=(100_000, 2))
    ball *= (np.sqrt(RANDOM.uniform(size=100_000)) / np.linalg.norm(ball, axis=1))[:, None]
    for gradient in (np.array([12.0, 16.0]), np.array([0.3, -0.4])):
        clipped = gradient * min(1, 1 / np.linalg.norm(gradient))
        nearest = ball[np.argmin(np.linalg.norm(ball - gradient, axis=1))]
        assert np.allclose(clipped, nearest, atol=0.03)


@pytest.mark.formula("he-initialization")
def test_he_initialization() -> None:
    """Through ReLU layers of different widths the mean square stays, averaged over many networks."""
    found = []
    for _ in range(400):
        h = RANDOM.normal(size=60)
        for inputs, outputs in ((60, 90), (90, 40), (40, 60)):
            h = np.maximum(0, RANDOM.normal(size=(outputs, inputs)) * (2 / inputs) ** 0.5 @ h)
        found.append(2 * np.mean(h**2))
    assert np.isclose(np.mean(found), 2, rtol=0.08)


@pytest.mark.formula("xavier-initialization")
def test_xavier_initialization() -> None:
    """The gains of the mean square, forward and back, have the mean 1; with equal widths each of them is 1."""
    for inputs, outputs in ((50, 50), (80, 20)):
        matrices = RANDOM.normal(size=(1000, outputs, inputs)) * (2 / (inputs + outputs)) ** 0.5
        x, gradient = RANDOM.normal(size=inputs), RANDOM.normal(size=outputs)
        forward = np.mean((matrices @ x) ** 2) / np.mean(x**2)
        back = np.mean((gradient @ matrices) ** 2) / np.mean(gradient**2)
        assert np.isclose((forward + back) / 2, 1, rtol=0.03)
        assert inputs != outputs or np.allclose((forward, back), 1, rtol=0.05)


@pytest.mark.formula("inverted-dropout")
def test_inverted_dropout() -> None:
    """Mean and variance of a drawn unit are those of the formula, for rates below and above one half."""
    for rate in (0.1, 0.5, 0.8):
        drawn = 3 * (RANDOM.uniform(size=400_000) >= rate) / (1 - rate)
        assert np.isclose(np.mean(drawn), 3, rtol=0.02)
        assert np.isclose(np.var(drawn), rate / (1 - rate) * 3**2, rtol=0.03)


@pytest.mark.formula("dropout-penalty")
def test_dropout_penalty() -> None:
    """The error, averaged over all masks by their probability, is the error without dropout plus the penalty."""
    weights, h, y, rate = RANDOM.normal(size=6), RANDOM.normal(size=6), 1.7, 0.3
    mean = 0.0
    for number in range(2**6):
        mask = np.array([number >> bit & 1 for bit in range(6)])
        chance = float(np.prod(np.where(mask == 1, 1 - rate, rate)))
        mean += chance * float(y - weights @ (mask * h / (1 - rate))) ** 2
    assert np.isclose(mean, (y - weights @ h) ** 2 + rate / (1 - rate) * np.sum(weights**2 * h**2))


@pytest.mark.formula("normalize-with-mean-and-variance")
def test_normalize_with_mean_and_variance() -> None:
    """Over columns or rows, the result is the standard score of SciPy, scaled and shifted."""
    values, gain, shift = RANDOM.normal(3, 2, size=(6, 4)), RANDOM.normal(size=4), RANDOM.normal(size=4)
    for axis in (0, 1):
        mean, variance = values.mean(axis, keepdims=True), values.var(axis, keepdims=True)
        normalized = gain * (values - mean) / np.sqrt(variance + 1e-12) + shift
        assert np.allclose(normalized, zscore(values, axis) * gain + shift)


@pytest.mark.formula("rms-normalization")
def test_rms_normalization() -> None:
    """Without gain the result points where the token points, and has the length of the root of its size."""
    for token in RANDOM.normal(3, 2, size=(10, 8)):
        result = np.array([value / np.sqrt(sum(other**2 for other in token) / 8 + 1e-12) for value in token])
        assert np.allclose(result, token / np.linalg.norm(token) * 8**0.5)


GRADIENTS = RANDOM.normal(size=(30, 4)) * [100, 10, 1, 0.1]
RATE, EPSILON = 0.01, 1e-8


@pytest.mark.formula("sgd-momentum")
def test_sgd_momentum() -> None:
    """The running sum equals the sum of all gradients, each weighted by a power of its age."""
    momentum, running, weights = 0.9, np.zeros(4), np.ones(4)
    for t, gradient in enumerate(GRADIENTS):
        running = momentum * running + gradient
        weights = weights - RATE * running
        assert np.allclose(running, sum(momentum ** (t - i) * GRADIENTS[i] for i in range(t + 1)))
    totals = [(1 - momentum ** (30 - i)) / (1 - momentum) for i in range(30)]
    assert np.allclose(weights, 1 - RATE * np.array(totals) @ GRADIENTS)


@pytest.mark.formula("rmsprop")
def test_rmsprop() -> None:
    """The running mean equals a weighted sum of squares; the step does not depend on the gradient's scale."""
    rho, mean, weights = 0.99, np.zeros(4), np.ones(4)
    for gradient in GRADIENTS:
        mean = rho * mean + (1 - rho) * gradient**2
        weights = weights - RATE * gradient / (np.sqrt(mean) + EPSILON)
    ages = np.arange(29, -1, -1)
    assert np.allclose(mean, (1 - rho) * rho**ages @ GRADIENTS**2)
    scaled, other = np.zeros(4), np.ones(4)
    for gradient in 1000 * GRADIENTS:
        scaled = rho * scaled + (1 - rho) * gradient**2
        other = other - RATE * gradient / np.sqrt(scaled)
    assert np.allclose(weights, other, atol=1e-6)


def adam_steps(first: float = 0.9, second: float = 0.999) -> list[np.ndarray]:
    """Return the steps of Adam, from means weighted by age that need no correction."""
    steps = []
    for t in range(1, len(GRADIENTS) + 1):
        ages = np.arange(t)[::-1]
        mean = np.average(GRADIENTS[:t], axis=0, weights=first**ages)
        square = np.average(GRADIENTS[:t] ** 2, axis=0, weights=second**ages)
        steps.append(RATE * mean / (np.sqrt(square) + EPSILON))
    return steps


@pytest.mark.formula("adam")
def test_adam() -> None:
    """The corrected running means equal weighted means, and the first step has the size of the rate."""
    m, v, weights = np.zeros(4), np.zeros(4), np.ones(4)
    for t, gradient in enumerate(GRADIENTS, 1):
        m = 0.9 * m + (1 - 0.9) * gradient
        v = 0.999 * v + (1 - 0.999) * gradient**2
        weights = weights - RATE * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + EPSILON)
    steps = adam_steps()
    assert np.allclose(weights, 1 - sum(steps))
    assert np.allclose(np.abs(steps[0]), RATE)


@pytest.mark.formula("adamw")
def test_adamw() -> None:
    """Weights shrink by one factor, and each step of Adam by the factors of the steps after it."""
    decay, weights = 0.1, np.ones(4)
    steps = adam_steps()
    for step in steps:
        weights = (1 - RATE * decay) * weights - step
    keep = 1 - RATE * decay
    expected = keep**30 - sum(keep ** (29 - i) * step for i, step in enumerate(steps))
    assert np.allclose(weights, expected)


@pytest.mark.formula("sgd-noise-floor")
def test_sgd_noise_floor() -> None:
    """The mean loss of 40,000 simulated weights settles at the formula, for several rates and batches."""
    for rate, batch, spread in ((0.5, 1, 1.0), (0.1, 4, 2.0), (1.5, 8, 1.0)):
        w = np.zeros(40_000)
        for _ in range(100):
            w = w - rate * (w + spread * RANDOM.normal(size=w.size) / np.sqrt(batch))
        floor = rate * spread**2 / (2 * batch * (2 - rate))
        assert np.isclose(np.mean(w**2) / 2, floor, rtol=0.03)


@pytest.mark.formula("residual-jacobian")
def test_residual_jacobian() -> None:
    """The sum of the four paths equals differences of two blocks with tanh."""
    first, second = RANDOM.normal(size=(2, 5, 5))

    def blocks(x: np.ndarray) -> np.ndarray:
        y = x + np.tanh(first @ x)
        return np.asarray(y + np.tanh(second @ y))

    x = RANDOM.normal(size=5)
    y = x + np.tanh(first @ x)
    j_1 = (1 - np.tanh(first @ x) ** 2)[:, None] * first
    j_2 = (1 - np.tanh(second @ y) ** 2)[:, None] * second
    small = 1e-6 * np.eye(5)
    differences = np.array([(blocks(x + h) - blocks(x - h)) / 2e-6 for h in small]).T
    assert np.allclose(np.eye(5) + j_1 + j_2 + j_2 @ j_1, differences, atol=1e-7)


@pytest.mark.formula("residual-variance")
def test_residual_variance() -> None:
    """The variance through random linear branches grows by the factor, for plain and for scaled sums."""
    for blocks, scale in ((6, 1.0), (20, 20**-0.5)):
        finals = []
        for _ in range(100):
            start = x = RANDOM.normal(size=225)
            for _ in range(blocks):
                x = x + scale * RANDOM.normal(size=(225, 225)) @ x / 15
            finals.append(np.var(x) / np.var(start))
        assert np.isclose(np.mean(finals), (1 + scale**2) ** blocks, rtol=0.1)


@pytest.mark.formula("least-squares-excess-error")
def test_least_squares_excess_error() -> None:
    """Least squares on simulated data misses the true weights by the formula, and new data measure the same error."""
    for features, labels in ((5, 30), (20, 60)):
        distances, excess = [], []
        for _ in range(2000):
            x, true = RANDOM.normal(size=(labels, features)), RANDOM.normal(size=features)
            found = np.linalg.lstsq(x, x @ true + 0.5 * RANDOM.normal(size=labels), rcond=None)[0]
            distances.append(np.sum((found - true) ** 2))
            excess.append(np.mean((RANDOM.normal(size=(50, features)) @ (found - true)) ** 2))
        expected = 0.25 * features / (labels - features - 1)
        assert np.isclose(np.mean(distances), expected, rtol=0.05)
        assert np.isclose(np.mean(excess), expected, rtol=0.07)


@pytest.mark.formula("float-gap")
def test_float_gap() -> None:
    """The gap equals the distance to the next number in NumPy's formats, and in numbers made from upper halves."""
    for exponent in (-3, 0, 1, 9):
        for dtype, mantissa in ((np.float16, 10), (np.float32, 23)):
            at = dtype(1.37 * 2.0**exponent)
            assert np.nextafter(at, dtype(np.inf)) - at == 2.0 ** (exponent - mantissa)
        bits = np.array([1.37 * 2.0**exponent], np.float32).view(np.uint32) >> 16
        low, high = (np.array([int(bits[0]) + i], np.uint32) << 16 for i in (0, 1))
        assert high.view(np.float32)[0] - low.view(np.float32)[0] == 2.0 ** (exponent - 7)


@pytest.mark.formula("loss-scaling")
def test_loss_scaling() -> None:
    """A gradient backward through half precision is lost without the scale and right with it."""
    true = 3e-5 * 2e-4

    def backward(upstream: float) -> float:
        return float(np.float16(upstream) * np.float16(3e-5) * np.float16(2e-4))

    assert backward(1) == 0
    assert np.isclose(backward(1024) / 1024, true, rtol=0.01)
