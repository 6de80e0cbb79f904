"""The formulas of the page on vision, sequences and generative models, against loops, SciPy and simulation."""

from math import isclose

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from scipy.signal import correlate2d
from sklearn.metrics import average_precision_score, f1_score, jaccard_score

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
        first, second = (np.sort(RANDOM.integers(0, 20, size=(2, 2)), axis=0) + [[0], [1]] for _ in range(2))
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
