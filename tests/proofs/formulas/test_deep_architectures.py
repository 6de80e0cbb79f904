"""The formulas of the page on vision, sequences and generative models, against loops, SciPy and simulation."""

import numpy as np
import pytest
from scipy.optimize import linprog
from scipy.spatial.distance import jensenshannon
from scipy.special import expit, log_softmax, rel_entr, softmax, xlogy
from scipy.stats import norm, wasserstein_distance

SIMILARITIES = np.array([[0.8, 0.6, 0.2, 0.0], [0.5, 0.9, 0.1, 0.1], [0.1, 0.0, 0.8, 0.5], [0.0, 0.2, 0.4, 0.7]])
CELL = 0.001
GRID = np.arange(-2, 5, CELL) + CELL / 2


def info_nce(similarities: np.ndarray, temperature: float) -> np.ndarray:
    """The loss of each row as its formula reads."""
    powers = np.exp(similarities / temperature)
    return np.asarray(-np.log(np.diag(powers) / powers.sum(axis=1)))


@pytest.mark.formula("info-nce")
def test_info_nce() -> None:
    """The loss equals SciPy's log-softmax; equal similarities cost the logarithm of the number of pairs."""
    for temperature in (0.05, 0.2, 1):
        expected = -np.diag(log_softmax(SIMILARITIES / temperature, axis=1))
        np.testing.assert_allclose(info_nce(SIMILARITIES, temperature), expected, atol=1e-12)
    np.testing.assert_allclose(info_nce(np.ones((4, 4)), 0.2), np.log(4))
    np.testing.assert_allclose(info_nce(SIMILARITIES, 0.2)[0], 0.362, atol=5e-4)


@pytest.mark.formula("info-nce-gradient")
def test_info_nce_gradient() -> None:
    """Probabilities minus the identity, over the temperature, equal central differences."""
    temperature = 0.2
    formula = (softmax(SIMILARITIES / temperature, axis=1) - np.eye(4)) / temperature
    for i in range(4):
        for j in range(4):
            step = np.zeros((4, 4))
            step[i, j] = 1e-6
            rise = info_nce(SIMILARITIES + step, temperature) - info_nce(SIMILARITIES - step, temperature)
            np.testing.assert_allclose(rise[i] / 2e-6, formula[i, j], atol=1e-6)


def uniform(start: float) -> np.ndarray:
    """The density of numbers spread evenly over one unit, at the places of the grid."""
    return np.where((start < GRID) & (start + 1 > GRID), 1.0, 0.0)


def game(real: np.ndarray, generated: np.ndarray, output: np.ndarray) -> float:
    """The value of the game for the outputs of a discriminator, as its formula reads."""
    return float(np.sum(xlogy(real, output) + xlogy(generated, 1 - output)) * CELL)


@pytest.mark.formula("gan-optimal-discriminator")
def test_optimal_discriminator() -> None:
    """No other output has a higher value, for overlapping normal densities."""
    real, generated = norm.pdf(GRID, 1), norm.pdf(GRID, 2)
    best = real / (real + generated)
    assert all(game(real, generated, best) > game(real, generated, best + shift) for shift in (-1e-7, 1e-7))
    random = np.random.default_rng(0)
    assert all(game(real, generated, best) > game(real, generated, random.random(GRID.size)) for _ in range(20))


@pytest.mark.formula("gan-jensen-shannon")
def test_jensen_shannon() -> None:
    """The best value is twice SciPy's divergence (its distance squared) minus the logarithm of four."""
    for start in (0, 0.5, 1, 3):
        real, generated = uniform(0), uniform(start)
        total = real + generated
        best = np.divide(real, total, out=np.full_like(total, 0.5), where=total > 0)
        expected = 2 * jensenshannon(real, generated) ** 2 - np.log(4)
        np.testing.assert_allclose(game(real, generated, best), expected, atol=1e-9)


@pytest.mark.formula("gan-value")
def test_game() -> None:
    """The generator's best shift is 0, where the value is minus the logarithm of four; a mean over draws agrees."""
    outputs = np.linspace(0, 1, 101)[:, None]
    shifts = (-0.5, -0.25, 0, 0.25, 0.5)
    values = [
        np.sum(np.max(xlogy(uniform(0), outputs) + xlogy(uniform(a), 1 - outputs), axis=0)) * CELL for a in shifts
    ]
    assert shifts[int(np.argmin(values))] == 0
    np.testing.assert_allclose(min(values), -np.log(4), atol=1e-9)
    draws = np.random.default_rng(0).random((2, 200_000))
    sampled = np.mean(np.log(expit(draws[0]))) + np.mean(np.log(1 - expit(draws[1] + 0.5)))
    np.testing.assert_allclose(sampled, game(uniform(0), uniform(0.5), expit(GRID)), atol=2e-3)


@pytest.mark.formula("wasserstein-dual")
def test_wasserstein_dual() -> None:
    """The best critic, found by linear programming, gives SciPy's distance by transport."""
    random = np.random.default_rng(0)
    places = np.arange(12.0)
    for _ in range(5):
        real, generated = random.dirichlet(np.ones(12), size=2)
        slopes = np.diff(np.eye(12), axis=0)
        solution = linprog(
            generated - real, A_ub=np.vstack([slopes, -slopes]), b_ub=np.ones(22), bounds=[(0, 0)] + [(None, None)] * 11
        )
        expected = wasserstein_distance(places, places, real, generated)
        np.testing.assert_allclose(-solution.fun, expected, atol=1e-9)


CODES = np.linspace(-12, 12, 240_001)
WIDTH = CODES[1] - CODES[0]


@pytest.mark.formula("vae-gaussian-kl")
def test_gaussian_kl() -> None:
    """The closed form equals the integral of the density times the log ratio."""
    for mean, deviation in ((1, 0.5), (-0.3, 1.4), (0, 1)):
        density = norm.pdf(CODES, mean, deviation)
        ratio = norm.logpdf(CODES, mean, deviation) - norm.logpdf(CODES)
        closed = (mean**2 + deviation**2 - 1) / 2 - np.log(deviation)
        np.testing.assert_allclose(closed, np.sum(density * ratio) * WIDTH, atol=1e-8)


@pytest.mark.formula("vae-elbo")
def test_elbo() -> None:
    """The bound lies below the integrated likelihood, by the divergence from the posterior, which it meets exactly."""
    prior, likelihood = norm.pdf(CODES), expit(4 * CODES)
    evidence = np.sum(prior * likelihood) * WIDTH
    np.testing.assert_allclose(evidence, 0.5, atol=1e-9)
    posterior = prior * likelihood / evidence
    for encoder in (norm.pdf(CODES, 1, 0.5), norm.pdf(CODES, 0.2, 0.9), posterior):
        cost = np.sum(rel_entr(encoder, prior)) * WIDTH
        bound = np.sum(encoder * np.log(likelihood)) * WIDTH - cost
        gap = np.sum(rel_entr(encoder, posterior)) * WIDTH
        np.testing.assert_allclose(bound + gap, np.log(evidence), atol=1e-8)
        assert gap >= -1e-12


@pytest.mark.formula("diffusion-forward")
def test_forward() -> None:
    """The jump to a step has the mean and the variance of a chain of single noisy steps."""
    random = np.random.default_rng(0)
    betas = np.linspace(0.01, 0.2, 12)
    share = np.prod(1 - betas)
    pixels = np.full(200_000, 1.0)
    for beta in betas:
        pixels = np.sqrt(1 - beta) * pixels + np.sqrt(beta) * random.normal(size=pixels.size)
    np.testing.assert_allclose(np.mean(pixels), np.sqrt(share), atol=0.01)
    np.testing.assert_allclose(np.var(pixels), 1 - share, atol=0.01)


def noisy_pixels(share: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Clean pixels, the noise, and their mixture."""
    random = np.random.default_rng(1)
    clean, noise = random.choice([-1.0, 1.0], size=400_000), random.normal(size=400_000)
    return clean, noise, np.sqrt(share) * clean + np.sqrt(1 - share) * noise


@pytest.mark.formula("diffusion-denoiser")
def test_denoiser() -> None:
    """The mean of the clean pixels in narrow bins of the noisy ones follows the hyperbolic tangent."""
    for share in (0.1, 0.5):
        clean, _, noisy = noisy_pixels(share)
        for place in (-1.0, -0.3, 0.0, 0.7):
            near = np.abs(noisy - place) < 0.03
            expected = np.tanh(np.sqrt(share) * place / (1 - share))
            np.testing.assert_allclose(np.mean(clean[near]), expected, atol=0.04)


@pytest.mark.formula("diffusion-loss")
def test_loss() -> None:
    """The noise that belongs to the best guess has a lower loss than shifted, scaled or sharpened predictions."""
    share = 0.5
    _, noise, noisy = noisy_pixels(share)
    guess = np.tanh(np.sqrt(share) * noisy / (1 - share))
    predictions = [(noisy - np.sqrt(share) * x) / np.sqrt(1 - share) for x in (guess, np.sign(noisy), 0 * noisy)]
    best, *others = (float(np.mean((noise - prediction) ** 2)) for prediction in predictions)
    shifted = [float(np.mean((noise - change) ** 2)) for change in (predictions[0] + 0.05, 1.1 * predictions[0])]
    assert best < min(*others, *shifted)


@pytest.mark.formula("vit-tokens")
def test_tokens() -> None:
    """The quotient counts the windows that a loop over the pixels finds."""
    for height, width, size in ((224, 224, 16), (448, 224, 14), (64, 96, 32)):
        corners = [(y, x) for y in range(height) for x in range(width) if y % size == 0 and x % size == 0]
        assert height / size * width / size == len(corners)


@pytest.mark.formula("clip-loss")
def test_clip_loss() -> None:
    """The sum equals the mean of SciPy's log-softmax along rows and columns."""
    scores = SIMILARITIES / 0.2
    powers = np.exp(scores)
    total = 0.0
    for i in range(4):
        total += np.log(powers[i, i] / powers[i].sum()) + np.log(powers[i, i] / powers[:, i].sum())
    expected = -np.mean([np.diag(log_softmax(scores, axis=axis)) for axis in (0, 1)])
    np.testing.assert_allclose(-total / 8, expected)
