import numpy as np

# 1,000 claims in five groups with the same score.
# Calibrated: of the claims scored 0.2, 20% are fraud.
score = np.array([0.8, 0.4, 0.2, 0.13, 0.01])
claims = np.array([50, 50, 100, 100, 700])
fraud = score * claims
honest = claims - fraud

print("flag from   FP   FN  cost 1:1  cost 1:5")
for cut in score:
    flagged = score >= cut
    fp, fn = honest[flagged].sum(), fraud[~flagged].sum()
    row = f"{cut:9.2f} {fp:4.0f} {fn:4.0f}"
    print(f"{row} {fp + fn:9.0f} {fp + 5 * fn:9.0f}")

tp, fp, fn, tn = 80, 120, 20, 780  # the row of 0.20
print(f"false positive rate,  FP/honest  {fp / (fp + tn):.3f}")
print(f"false discovery rate, FP/flagged {fp / (fp + tp):.3f}")
print(f"false negative rate,  FN/fraud   {fn / (fn + tp):.3f}")
print(f"false omission rate,  FN/cleared {fn / (fn + tn):.3f}")
