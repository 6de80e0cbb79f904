import numpy as np
from scipy.stats import norm

# Scores: honest claims N(0, 1), frauds N(2, 1); 900 honest, 100 frauds
print("threshold    FP    FN   cost 1:1  cost 1:10")
for threshold in (0.0, 1.0, 2.0):
    fp = round(900 * norm.sf(threshold))  # honest claims above it
    fn = round(100 * norm.cdf(threshold - 2))  # frauds below it
    print(f"{threshold:9.1f} {fp:5d} {fn:5d} {fp + fn:9d} {fp + 10 * fn:10d}")

# One table, four different error shares: TP 80, FP 120, FN 20, TN 780
tp, fp, fn, tn = np.array([80, 120, 20, 780])
print(f"false positive rate,  FP / honest  {fp / (fp + tn):.3f}")
print(f"false discovery rate, FP / flagged {fp / (fp + tp):.3f}")
print(f"false negative rate,  FN / frauds  {fn / (fn + tp):.3f}")
print(f"false omission rate,  FN / cleared {fn / (fn + tn):.3f}")
