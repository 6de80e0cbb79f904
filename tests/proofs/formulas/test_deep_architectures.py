"""The formulas of the page on vision, sequences and generative models, against loops, SciPy and simulation."""

from math import exp, isclose, log, tanh

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from scipy.optimize import minimize_scalar
from scipy.signal import correlate2d
from scipy.special import expit
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
