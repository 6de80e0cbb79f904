import numpy as np
from sklearn.metrics import accuracy_score, f1_score, fbeta_score

# 1,000 claims, 100 of them fraud (1)
y = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
flag = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
print(f"F1   {f1_score(y, flag):.3f}")
print(f"F2   {fbeta_score(y, flag, beta=2):.3f}")
print(f"F0.5 {fbeta_score(y, flag, beta=0.5):.3f}")
weight = np.where(y + flag == 0, 10, 1)
tenfold = f1_score(y, flag, sample_weight=weight)
print(f"F1 with ten times the true negatives {tenfold:.3f}")
print(f"F1 of the honest class {f1_score(y, flag, pos_label=0):.3f}")

for cut, tp, fp in ((0.8, 40, 10), (0.4, 60, 40), (0.2, 80, 120)):
    f1 = 2 * tp / (2 * tp + fp + (100 - tp))
    print(f"flag from {cut}: F1 {f1:.3f}")

actual = ["cat"] * 10 + ["dog"] * 10 + ["fox"] * 5
said = ["cat"] * 8 + ["dog"] * 2  # said of the cats
said += ["dog"] * 9 + ["fox"] * 1  # of the dogs
said += ["dog"] * 3 + ["fox"] * 2  # of the foxes
for average in ("macro", "weighted", "micro"):
    print(f"{average:8} {f1_score(actual, said, average=average):.3f}")
print(f"accuracy {accuracy_score(actual, said):.3f}")
