"""The formulas of the page on retrieval-augmented generation, against counting, libraries and simulation."""

from math import ceil, exp, isclose, log, log2

import numpy as np
import pytest
from scipy.special import log_softmax
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics import ndcg_score, recall_score


@pytest.mark.formula("answer-rate-by-retrieval")
def test_answer_rate_by_retrieval() -> None:
    """The sum equals the share counted over 1,000 questions, one by one."""
    r, a, b = 0.8, 0.9, 0.1
    right = [i % 10 != 0 for i in range(800)] + [i % 10 == 0 for i in range(200)]
    assert isclose(r * a + (1 - r) * b, sum(right) / len(right))
    assert isclose(r * 1 + (1 - r) * b, 0.82)
    assert isclose(0.95 * a + 0.05 * b, 0.86)


@pytest.mark.formula("chunk-count")
def test_chunk_count() -> None:
    """The quotient equals the number of windows that a loop lays over a text until its end is covered."""
    for length, size, overlap in ((1600, 8, 0), (1600, 8, 4), (1000, 300, 50), (301, 300, 0), (300, 300, 20)):
        count, start = 1, 0
        while start + size < length:
            start, count = start + size - overlap, count + 1
        assert ceil((length - overlap) / (size - overlap)) == count
    assert ceil((1600 - 4) / (8 - 4)) == 399


@pytest.mark.formula("in-batch-loss")
def test_in_batch_loss() -> None:
    """The logarithm equals minus SciPy's log-softmax at the right passage, for each question."""
    s, tau = np.array([[0.8, 0.2, 0.7], [0.1, 0.9, 0.3], [0.4, 0.2, 0.6]]), 0.1
    for i in range(3):
        loss = log(1 + sum(exp((s[i, j] - s[i, i]) / tau) for j in range(3) if j != i))
        assert isclose(loss, -log_softmax(s[i] / tau)[i])


LEVELS = np.floor(np.random.default_rng(0).exponential(size=200_000) / log(16))  # as the paper draws them


@pytest.mark.formula("hnsw-layer-share")
def test_hnsw_layer_share() -> None:
    """The power equals the share of levels drawn as in the paper, floor of minus ln(u) over ln(M)."""
    for layer in (0, 1, 2):
        assert isclose(np.mean(layer <= LEVELS), 16.0**-layer, rel_tol=0.1)


@pytest.mark.formula("hnsw-bytes")
def test_hnsw_bytes() -> None:
    """The sum equals the mean size of arrays for vector and links, over drawn levels."""
    d, m = 768, 16
    sizes = [
        np.zeros(d, np.float32).nbytes + np.zeros(2 * m + int(level) * m, np.int32).nbytes for level in LEVELS[::100]
    ]
    assert isclose(4 * d + 4 * 2 * m + 4 * m / (m - 1), np.mean(sizes), rel_tol=0.001)
    assert round(4 * d + 4 * 2 * m + 4 * m / (m - 1)) == 3204


@pytest.mark.formula("bm25")
def test_bm25() -> None:
    """The sum equals one over scikit-learn's counts; a part number in one of five passages scores ln(4)/2.2."""
    texts = ["pump pump off", "water leaks valve valve", "turn the sign on", "seal xr47", "seal xr52 side valve"]
    vectorizer = CountVectorizer()
    t = vectorizer.fit_transform(texts).toarray()
    length, k1, b = t.sum(axis=1, keepdims=True), 1.2, 0.75
    idf = np.log1p((5 - (t > 0).sum(axis=0) + 0.5) / ((t > 0).sum(axis=0) + 0.5))
    table = idf * t / (t + k1 * (1 - b + b * length / length.mean()))
    bags = [text.split() for text in texts]
    mean = sum(map(len, bags)) / 5
    for query in (["pump"], ["valve", "seal"]):
        for row, bag in zip(table, bags, strict=True):
            score = 0.0
            for w in query:
                count, have = bag.count(w), sum(w in other for other in bags)
                weight = log(1 + (5 - have + 0.5) / (have + 0.5))
                score += weight * count / (count + k1 * (1 - b + b * len(bag) / mean))
            assert isclose(score, sum(row[vectorizer.vocabulary_[w]] for w in query), abs_tol=1e-12)
    assert round(log(1 + (5 - 1 + 0.5) / (1 + 0.5)) / 2.2, 2) == 0.63


@pytest.mark.formula("reciprocal-rank-fusion")
def test_reciprocal_rank_fusion() -> None:
    """The sum over ranks equals scores that two lists hand out, one passage after the other."""
    lists, scores = (["sign", "pump", "seal"], ["pump", "water", "side"]), dict[str, float]()
    for ranked in lists:
        for rank, passage in enumerate(ranked, 1):
            scores[passage] = scores.get(passage, 0) + 1 / (60 + rank)
    for passage in ("pump", "sign", "side"):
        total = sum(1 / (60 + ranked.index(passage) + 1) for ranked in lists if passage in ranked)
        assert isclose(total, scores[passage])
    assert round(scores["pump"], 4) == 0.0325


@pytest.mark.formula("recall-at-k")
def test_recall_at_k() -> None:
    """The share of the set equals scikit-learn's recall, with the first k called positive."""
    ranked, relevant = [7, 3, 9, 1, 4, 8], {3, 4, 5}
    for k in (1, 2, 5, 6):
        share = len(relevant & set(ranked[:k])) / len(relevant)
        truth = [passage in relevant for passage in range(10)]
        assert isclose(share, recall_score(truth, [passage in ranked[:k] for passage in range(10)]))


@pytest.mark.formula("ndcg-at-k")
def test_ndcg_at_k() -> None:
    """The quotient equals scikit-learn's, for graded passages and for a single relevant one."""
    for grades in ([0, 3, 1, 0, 2, 1], [0, 0, 0, 1, 0, 0]):
        for k in (2, 5, 6):
            best = sorted(grades, reverse=True)
            top = sum(g / log2(i + 1) for i, g in enumerate(grades[:k], 1))
            ideal = sum(g / log2(i + 1) for i, g in enumerate(best[:k], 1))
            assert isclose(top / ideal, ndcg_score([grades], [[6, 5, 4, 3, 2, 1]], k=k))
    assert round(1 / log2(5), 2) == 0.43


@pytest.mark.formula("break-even-queries")
def test_break_even_queries() -> None:
    """The quotient, rounded up, is the first number of queries at which retrieval costs no more."""
    for fixed, long, found, first in ((60, 0.1001, 0.0031, 619), (60, 0.0101, 0.0031, 8572)):
        n = np.arange(1, 10_000)
        assert n[fixed + n * found <= n * long][0] == ceil(fixed / (long - found)) == first


@pytest.mark.formula("two-hop-recall")
def test_two_hop_recall() -> None:
    """The product equals the share of simulated questions that pass all three steps."""
    first, read, second = np.random.default_rng(0).random((3, 200_000)) < np.array([[0.9], [0.9], [0.9]])
    assert isclose(0.9 * 0.9 * 0.9, np.mean(first & read & second), abs_tol=0.005)
    assert round(0.9 * 0.9 * 0.9, 2) == 0.73
