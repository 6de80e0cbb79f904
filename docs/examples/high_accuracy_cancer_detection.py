import numpy as np
from sklearn.metrics import accuracy_score, precision_score
from statsmodels.stats.proportion import proportion_confint

# 1,000 patients, 40 with cancer; a "model" that flags nobody
sick = np.repeat([1, 0], [40, 960])
nobody = np.zeros(1000, int)
print("flags nobody: accuracy", accuracy_score(sick, nobody))

# Sensitivity 0.90, specificity 0.95, in three populations
print("prevalence  accuracy    PPV    NPV")
for ill in (5000, 400, 100):  # of 10,000
    well = 10_000 - ill
    found, false = ill * 90 // 100, well * 5 // 100
    y = np.repeat([1, 0], [ill, well])
    cells = [found, ill - found, false, well - false]
    flag = np.repeat([1, 0, 1, 0], cells)
    ppv = precision_score(y, flag)
    npv = precision_score(1 - y, 1 - flag)
    print(f"{ill / 10_000:10.2f}", end="  ")
    print(f"{accuracy_score(y, flag):8.3f}  {ppv:.3f}  {npv:.3f}")

# 36 of only 40 found: how sure is the sensitivity?
low, high = proportion_confint(36, 40, method="wilson")
print(f"sensitivity 0.90, 95% interval {low:.2f} to {high:.2f}")
