# 200 patients, 5 similar visits each; illness is a coin toss.
import numpy as np


def accuracy(X, y, test):  # of copying the nearest row
    gaps = ((X[test][:, None] - X[~test]) ** 2).sum(axis=2)
    return 100 * np.mean(y[~test][gaps.argmin(axis=1)] == y[test])


rows, who = [], np.repeat(np.arange(200), 5)
for seed in range(50):
    rng = np.random.default_rng(seed)
    y = rng.integers(0, 2, 200)[who]
    X = rng.normal(size=(200, 4))[who]  # the patient
    X += 0.1 * rng.normal(size=X.shape)  # the visit
    visits = rng.permutation(1000) < 200
    patients = np.isin(who, rng.permutation(200)[:40])
    bill = np.column_stack([X, 5 * y])  # after discharge
    blank = bill.copy()
    blank[patients, 4] = 0  # not yet sent
    found = [accuracy(A, y, patients) for A in (X, bill, blank)]
    rows.append([accuracy(X, y, visits), *found])
names = ["by visit", "by patient", "with bill", "bill blank"]
for name, hits in zip(names, np.transpose(rows)):
    print(f"{name:10} {hits.mean():5.1f} ± {hits.std():.1f} %")
