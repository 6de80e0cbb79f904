import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance

rows = []
for seed in range(8):  # 600 loans each, half to train
    rng = np.random.default_rng(seed)
    late, rents = rng.integers(0, 2, (2, 600))
    number = rng.permutation(600)  # says nothing
    p = 0.1 + 0.5 * late + 0.3 * rents
    y = (rng.random(600) < p).astype(int)
    X = np.column_stack([late, rents, number])
    train, test = (X[:300], y[:300]), (X[300:], y[300:])
    model = RandomForestClassifier(50, random_state=0).fit(*train)
    row = [model.feature_importances_]
    for data in (train, test):
        found = permutation_importance(model, *data, random_state=0)
        row += [found.importances_mean]
    rows += [row]
print("              late  rents number")
names = "impurity", "perm, train", "perm, test"
for name, mean in zip(names, np.mean(rows, axis=0)):
    print(f"{name:12s}", "{:6.3f} {:6.3f} {:6.3f}".format(*mean))
print("spread, test {:.3f}  {:.3f}  {:.3f}".format(
    *np.std(rows, axis=0)[2]))
