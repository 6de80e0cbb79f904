import numpy as np
from sklearn.metrics import accuracy_score as accuracy
from sklearn.metrics import f1_score, precision_score, recall_score
from statsmodels.stats.proportion import proportion_confint

# 1,000 patients, 4% have cancer. A "model" that never says cancer:
y = np.repeat([1, 0], [40, 960])
nobody = np.zeros(1000, int)
print("never says cancer: accuracy", accuracy(y, nobody), end=", ")
print("recall", recall_score(y, nobody), "F1", f1_score(y, nobody))

# One test (sensitivity 0.90, specificity 0.95), three populations.
print("prevalence accuracy   PPV    F1")
for sick in (5000, 400, 100):
    well = 10_000 - sick
    tp, fp = sick * 90 // 100, well * 5 // 100
    y = np.repeat([1, 0], [sick, well])
    alarm = np.repeat([1, 0, 1, 0], [tp, sick - tp, fp, well - fp])
    share, ppv = sick / 10_000, precision_score(y, alarm)
    f1 = f1_score(y, alarm)
    print(f"{share:10.2f} {accuracy(y, alarm):8.3f} {ppv:5.3f} {f1:5.3f}")

# 40 patients with cancer are few: 95% interval of 36 found of 40.
low, high = proportion_confint(36, 40, method="wilson")
print(f"sensitivity 0.90, interval {low:.2f} to {high:.2f}")
