import numpy as np
from sklearn.metrics import precision_score, recall_score


def report(name, y_true, y_pred, weight=None):
    p = precision_score(y_true, y_pred, sample_weight=weight)
    r = recall_score(y_true, y_pred, sample_weight=weight)
    print(f"{name:15s} precision {p:.3f}  recall {r:.3f}")


# 1,000 claims, 100 fraudulent: TP 80, FN 20, FP 120, TN 780
y_true = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
y_pred = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
report("model", y_true, y_pred)
report("flag everything", y_true, np.ones_like(y_true))
# The same model, every honest claim counted 11 times
report("fraud is rare", y_true, y_pred, np.where(y_true == 1, 1, 11))

# Lower the threshold step by step
label = np.array([1, 1, 0, 1, 0, 0])
score = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.2])
for threshold in score:
    report(f"threshold {threshold:.1f}", label, score >= threshold)
