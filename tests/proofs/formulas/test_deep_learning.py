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
