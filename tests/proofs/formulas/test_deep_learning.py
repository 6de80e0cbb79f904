"""The formulas of the page on training networks, against weighted means, loops, simulation and differences."""

import numpy as np
import pytest

RANDOM = np.random.default_rng(5)
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
