import numpy as np
from sklearn.metrics import accuracy_score, f1_score, fbeta_score

# 1,000 claims, 100 fraudulent: TP 80, FN 20, FP 120, TN 780
y = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
pred = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
print(f"F1   {f1_score(y, pred):.3f}")
print(f"F2   {fbeta_score(y, pred, beta=2):.3f}")  # leans to recall
print(f"F0.5 {fbeta_score(y, pred, beta=0.5):.3f}")  # leans to precision

# Count every true negative ten times: nothing happens
weight = np.where((y == 0) & (pred == 0), 10, 1)
print(f"F1 with 7,800 TN {f1_score(y, pred, sample_weight=weight):.3f}")
print(f"F1 of the honest class {f1_score(y, pred, pos_label=0):.3f}")

# More than two classes: choose the average
actual = np.repeat(["cat", "dog", "fox"], [10, 10, 5])
said = np.repeat(["cat", "dog", "dog", "fox", "dog", "fox"], [8, 2, 9, 1, 3, 2])
for average in ("macro", "weighted", "micro"):
    print(f"{average:8s} {f1_score(actual, said, average=average):.3f}")
print(f"accuracy {accuracy_score(actual, said):.3f}")
