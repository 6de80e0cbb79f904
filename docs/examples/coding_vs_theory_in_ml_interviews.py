# One task, both skills: ROC AUC from scratch, then faster.
import numpy as np
from sklearn.metrics import roc_auc_score


def auc_pairs(y, score):  # the definition, O(n^2)
    diff = score[y == 1][:, None] - score[y == 0]
    return np.mean((diff > 0) + 0.5 * (diff == 0))


def auc_ranks(y, score):  # one sort, O(n log n), no ties
    rank = np.empty(len(y))
    rank[np.argsort(score, kind="stable")] = np.arange(1, len(y) + 1)
    p, n = np.sum(y == 1), np.sum(y == 0)
    return (rank[y == 1].sum() - p * (p + 1) / 2) / (p * n)


y = np.array([1, 1, 0, 1, 0])
score = np.array([0.9, 0.8, 0.7, 0.4, 0.2])
for auc in (auc_pairs, auc_ranks, roc_auc_score):
    print(auc.__name__, round(float(auc(y, score)), 3))

tied = np.array([0.5, 0.5, 0.5, 0.5, 0.5])
print("all tied, pairs:", auc_pairs(y, tied))
print("all tied, ranks:", round(float(auc_ranks(y, tied)), 3))
