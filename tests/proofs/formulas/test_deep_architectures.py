"""The formulas of the page on vision, sequences and generative models, against loops, SciPy and simulation."""

from math import exp, isclose, log, tanh

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from scipy.optimize import linprog, minimize_scalar
from scipy.signal import correlate2d
from scipy.spatial.distance import jensenshannon
from scipy.special import expit, log_softmax, rel_entr, softmax, xlogy
from scipy.stats import norm, wasserstein_distance
from sklearn.metrics import average_precision_score, f1_score, jaccard_score, log_loss

RANDOM = np.random.default_rng(5)


@pytest.mark.formula("conv-output-size")
def test_conv_output_size() -> None:
    """The formula gives the width of what SciPy computes on a padded image, of which every s-th column is kept."""
    for n in (5, 8, 11):
        for p in (0, 1, 2):
            for k in (1, 3, 4):
                for s in (1, 2, 3):
                    image = np.pad(RANDOM.normal(size=(n, n)), p)
                    found = correlate2d(image, RANDOM.normal(size=(k, k)), "valid")[:, ::s]
                    assert found.shape[1] == (n + 2 * p - k) // s + 1


@pytest.mark.formula("conv-parameters")
def test_conv_parameters() -> None:
    """The dense matrix of a convolution, each weight tagged with its own number, holds as many different numbers."""
    for k, channels, kernels, n in ((3, 3, 4, 6), (1, 5, 2, 4), (2, 1, 3, 5)):
        tags = 1 + np.arange(kernels * channels * k * k).reshape(kernels, channels, k, k)
        pixels = sliding_window_view(np.arange(channels * n * n).reshape(channels, n, n), (k, k), axis=(1, 2))
        rows = [
            np.bincount(pixels[:, i, j].ravel(), tags[kernel].ravel(), channels * n * n)
            for kernel in range(kernels)
            for i in range(n - k + 1)
            for j in range(n - k + 1)
        ]
        weights = np.unique(np.array(rows))
        assert np.count_nonzero(weights) + kernels == (k**2 * channels + 1) * kernels


@pytest.mark.formula("intersection-over-union")
def test_intersection_over_union() -> None:
    """Areas of boxes with whole edges give the Jaccard score of scikit-learn for their pixels."""
    for _ in range(20):
        corners = np.sort(RANDOM.integers(0, 20, size=(2, 2, 2)), axis=1)
        first, second = corners + np.array([[0], [1]])
        sides = np.minimum(first[1], second[1]) - np.maximum(first[0], second[0])
        shared = np.prod(np.maximum(sides, 0))
        union = np.prod(first[1] - first[0]) + np.prod(second[1] - second[0]) - shared
        masks = np.zeros((2, 22, 22), int)
        for mask, ((left, top), (right, bottom)) in zip(masks, (first, second), strict=True):
            mask[top:bottom, left:right] = 1
        assert isclose(shared / union, jaccard_score(masks[0].ravel(), masks[1].ravel()))


@pytest.mark.formula("dice-from-iou")
def test_dice_from_iou() -> None:
    """Both forms equal the F1 score of scikit-learn for the pixels of the mask."""
    for share in (0.1, 0.5, 0.9):
        first, second = RANDOM.random((2, 300)) < share
        overlap = jaccard_score(first, second)
        dice = 2 * np.sum(first & second) / (np.sum(first) + np.sum(second))
        assert isclose(dice, 2 * overlap / (1 + overlap))
        assert isclose(dice, f1_score(first, second))


@pytest.mark.formula("detection-average-precision")
def test_detection_average_precision() -> None:
    """Without missed objects it is the average precision of scikit-learn; missed ones shrink it by the recall."""
    for missed in (0, 3):
        hits = RANDOM.permutation(np.repeat([1, 0], [6, 9]))
        ranks = 1 + np.flatnonzero(hits)
        found = sum((j + 1) / rank for j, rank in enumerate(ranks)) / (6 + missed)
        library = average_precision_score(hits, -np.arange(15))
        assert isclose(found, library * 6 / (6 + missed))


@pytest.mark.formula("rnn-step")
def test_rnn_step() -> None:
    """Two steps with the same weights equal a loop over entries."""
    state, items = RANDOM.normal(size=3), RANDOM.normal(size=(2, 2))
    old, new, bias = RANDOM.normal(size=(3, 3)), RANDOM.normal(size=(3, 2)), RANDOM.normal(size=3)
    slow = list(state)
    for item in items:
        state = np.tanh(old @ state + new @ item + bias)
        slow = [
            tanh(sum(old[i, j] * slow[j] for j in range(3)) + sum(new[i, j] * item[j] for j in range(2)) + bias[i])
            for i in range(3)
        ]
    assert np.allclose(state, slow)


@pytest.mark.formula("lstm-cell")
def test_lstm_cell() -> None:
    """The numbers of the figure come out, and vectors equal a loop over entries."""
    forget, let, show = RANDOM.random((3, 4))
    cell, candidate = RANDOM.normal(size=(2, 4))
    forget[0], let[0], show[0], cell[0], candidate[0] = 0.9, 0.5, 0.8, 2.0, 1.0
    new = forget * cell + let * candidate
    hidden = show * np.tanh(new)
    assert isclose(new[0], 2.3)
    assert isclose(hidden[0], 0.784, abs_tol=5e-4)
    for i in range(4):
        both = float(np.dot([forget[i], let[i]], [cell[i], candidate[i]]))
        assert isclose(hidden[i], show[i] * (1 - 2 / (exp(2 * both) + 1)))


@pytest.mark.formula("lstm-cell-gradient")
def test_lstm_cell_gradient() -> None:
    """The product equals finite differences of the last cell, with gates and candidates held fixed."""
    forget, let = RANDOM.uniform(0.5, 1, size=(2, 20, 3))
    candidates = RANDOM.normal(size=(20, 3))

    def last(cell: np.ndarray) -> np.ndarray:
        for kept, part, candidate in zip(forget, let, candidates, strict=True):
            cell = kept * cell + part * candidate
        return cell

    start, step = RANDOM.normal(size=3), 1e-3
    found = np.array([(last(start + step * unit) - last(start - step * unit)) / (2 * step) for unit in np.eye(3)]).T
    assert np.allclose(found, np.diag(np.prod(forget, axis=0)), atol=1e-10)


@pytest.mark.formula("gru-update")
def test_gru_update() -> None:
    """The update is a weighted average of old state and candidate, with the gate as the weight of the old state."""
    gate = RANDOM.random(5)
    old, candidate = RANDOM.normal(size=(2, 5))
    for i, state in enumerate(gate * old + (1 - gate) * candidate):
        assert isclose(state, np.average([old[i], candidate[i]], weights=[gate[i], 1 - gate[i]]))


@pytest.mark.formula("sgns-objective")
def test_sgns_objective() -> None:
    """It is the expected log-likelihood of the labels of a logistic regression, over simulated noise words."""
    real, chance, negatives, x = 6, 40 * 30 / 200, 3, 0.4
    noise = RANDOM.binomial(40 * negatives, 30 / 200, size=2_000)  # this neighbor, drawn as noise for this word
    labels = np.repeat([1, 0], [real * len(noise), noise.sum()])
    guesses = np.full(len(labels), 1 / (1 + exp(-x)))
    simulated = -log_loss(labels, guesses, normalize=False) / len(noise)
    formula = real * log(expit(x)) + negatives * chance * log(expit(-x))
    assert isclose(formula, simulated, rel_tol=0.02)


@pytest.mark.formula("sgns-optimum")
def test_sgns_optimum() -> None:
    """A numerical search finds the maximum of the objective where the formula says."""
    for together, word, neighbor, pairs, negatives in ((1, 4, 4, 36, 3), (5, 40, 30, 200, 5), (9, 20, 15, 100, 1)):
        chance = word * neighbor / pairs
        found = minimize_scalar(
            lambda x, n=together, e=negatives * chance: -n * log(expit(x)) - e * log(expit(-x)), bracket=(-2, 2)
        )
        assert isclose(found.x, log(together / chance) - log(negatives), abs_tol=1e-6)


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
