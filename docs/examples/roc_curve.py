import numpy as np
from sklearn.metrics import average_precision_score as ap
from sklearn.metrics import roc_auc_score, roc_curve

y = np.array([1, 1, 0, 1, 0, 0])
score = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.2])
fpr, tpr, cuts = roc_curve(y, score, drop_intermediate=False)
for cut, right, up in zip(cuts, fpr, tpr, strict=True):
    print(f"threshold {cut:3.1f}  FPR {right:.2f}  TPR {up:.2f}")

pairs = score[y == 1][:, None] > score[y == 0]
print(f"pairs in order: {pairs.sum()} of {pairs.size}")
print(f"AUC {roc_auc_score(y, score):.3f}")
print(f"AUC of the cubed score {roc_auc_score(y, score**3):.3f}")

for name, w in ("3 negatives ", 1), ("99 negatives", 33):
    weight = np.where(y == 1, 1, w)
    auc = roc_auc_score(y, score, sample_weight=weight)
    print(f"{name} AUC {auc:.3f}  AP {ap(y, score, sample_weight=weight):.3f}")

rng = np.random.default_rng(0)
for n in (20, 200):  # positives, and nine times as many negatives
    y = np.repeat([1, 0], [n, 9 * n])
    aucs = [roc_auc_score(y, rng.normal(1.5 * y)) for _ in range(500)]
    print(f"{n:3} positives: AUC {np.mean(aucs):.3f} ± {np.std(aucs):.3f}")
