import numpy as np
from sklearn import metrics

# 1,000 claims, 100 of them fraud (1)
y = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
flags = {
    "nothing": np.zeros_like(y),
    "model": np.repeat([1, 0, 1, 0], [80, 20, 120, 780]),
    "all": np.ones_like(y),
}
scores = {
    "accuracy": metrics.accuracy_score,
    "F1, fraud": metrics.f1_score,
    "F1, honest": lambda y, f: metrics.f1_score(y, f, pos_label=0),
    "balanced acc.": metrics.balanced_accuracy_score,
    "MCC": metrics.matthews_corrcoef,
}
print("flagged:     ", "".join(f"{name:>9}" for name in flags))
for name, score in scores.items():
    row = "".join(f"{score(y, flag):9.3f}" for flag in flags.values())
    print(f"{name:13} {row}")
for price in (1, 1.5, 5):  # of a miss, in false alarms
    cost = [(y < f).sum() + price * (y > f).sum() for f in flags.values()]
    print(f"miss = {price:<6} ", "".join(f"{c:9.0f}" for c in cost))
