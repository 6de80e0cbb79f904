import numpy as np
from sklearn.metrics import precision_score, recall_score

# 1,000 claims in five groups with the same score:
# first the frauds of each group, then the honest claims
score = np.array([0.8, 0.4, 0.2, 0.13, 0.01] * 2)
is_fraud = np.array([1] * 5 + [0] * 5)
count = np.array([40, 20, 20, 13, 7, 10, 30, 80, 87, 693])


def report(name, cut, weight):
    flagged = score >= cut
    p = precision_score(is_fraud, flagged, sample_weight=weight)
    r = recall_score(is_fraud, flagged, sample_weight=weight)
    print(f"{name} precision {p:.3f}  recall {r:.3f}")


for cut in (0.8, 0.4, 0.2, 0.13, 0.01):
    report(f"flag from {cut:4.2f}:", cut, count)

# The same model where fraud is rare: every honest claim
# counts 11 times, so 100 frauds among 10,000 claims
rare = np.where(is_fraud, count, 11 * count)
report("fraud at 1%:   ", 0.2, rare)
