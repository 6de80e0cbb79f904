import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve

y = np.array([1, 1, 0, 1, 0, 0])
score = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.2])
fpr, tpr, thresholds = roc_curve(y, score, drop_intermediate=False)
for t, x_axis, y_axis in zip(thresholds, fpr, tpr, strict=True):
    print(f"threshold {t:3.1f}  FPR {x_axis:.2f}  TPR {y_axis:.2f}")

pairs = score[y == 1][:, None] - score[y == 0]
share = np.mean(pairs > 0) + np.mean(pairs == 0) / 2
print(f"AUC {roc_auc_score(y, score):.3f} = pairs ranked right {share:.3f}")
print(f"AUC of score cubed     {roc_auc_score(y, score**3):.3f}")
print(f"AUC of hard labels     {roc_auc_score(y, score >= 0.75):.3f}")

# Every negative counted 33 times: 3 positives, 99 negatives
for name, weight in (("3 vs 3 ", None), ("3 vs 99", np.where(y == 1, 1, 33))):
    auc = roc_auc_score(y, score, sample_weight=weight)
    ap = average_precision_score(y, score, sample_weight=weight)
    print(f"{name}  AUC {auc:.3f}  average precision {ap:.3f}")
