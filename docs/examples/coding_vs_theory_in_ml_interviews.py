# ROC AUC from scratch: slow, fast and wrong, fast and right.
import numpy as np
from scipy.stats import rankdata
from sklearn.metrics import roc_auc_score


def auc_pairs(y, score):  # the definition, O(n^2)
    diff = score[y == 1][:, None] - score[y == 0]
    return np.mean((diff > 0) + 0.5 * (diff == 0))


def auc_ranks(y, rank):  # needs one sort, O(n log n)
    p, n = np.sum(y == 1), np.sum(y == 0)
    return (rank[y == 1].sum() - p * (p + 1) / 2) / (p * n)


y = np.array([1, 1, 0, 1, 0])
score = np.array([0.9, 0.8, 0.7, 0.4, 0.2])
print("          pairs places average scikit-learn")
for name, s in (("scores  ", score), ("all tied", 0 * score)):
    place = np.argsort(np.argsort(s, kind="stable")) + 1
    fast = [auc_ranks(y, r) for r in (place, rankdata(s))]
    all_four = [auc_pairs(y, s), *fast, roc_auc_score(y, s)]
    print(name, " ".join(f"{auc:6.3f}" for auc in all_four))
