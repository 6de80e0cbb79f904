import numpy as np

# 1,000 claims in five groups; the score is calibrated
score = np.array([0.8, 0.4, 0.2, 0.13, 0.01])
claims = np.array([50, 50, 100, 100, 700])
fraud = score * claims
honest = claims - fraud

ALARM, MISS = 100, 500  # dollars for each error
rules = (
    ("flag nothing", 2),  # no score reaches 2
    ("flag from 1/2", 1 / 2),
    ("flag from 1/6", ALARM / (ALARM + MISS)),
)
print("rule           accuracy  found     cost")
for name, cut in rules:
    flagged = score >= cut
    tp, fp = fraud[flagged].sum(), honest[flagged].sum()
    fn = fraud[~flagged].sum()
    accuracy = 1 - (fp + fn) / 1000
    cost = ALARM * fp + MISS * fn
    print(f"{name:14s} {accuracy:8.2f} {tp:6.0f} {cost:8,.0f}")
