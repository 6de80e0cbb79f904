import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier

X, y = load_digits(return_X_y=True)  # 64 pixels, 10 digits

print("features  agree   tree  forest    OOB")
for features in (64, 8, 1):  # tried at each split
    rows = []
    for seed in range(5):  # random splits, 400 rows to train
        order = np.random.default_rng(seed).permutation(len(y))
        train, test = order[:400], order[400:]
        model = RandomForestClassifier(
            50, max_features=features, oob_score=True,
            random_state=seed).fit(X[train], y[train])
        trees = [t.predict(X[test]) for t in model.estimators_]
        pairs = [(trees[i] == trees[j]).mean()
                 for i in range(50) for j in range(i)]
        rows += [[np.mean(pairs),
                  np.mean(np.array(trees) != y[test]),
                  1 - model.score(X[test], y[test]),
                  1 - model.oob_score_]]
    means = "  {:.3f}  {:.3f}   {:.3f}  {:.3f}"
    print(f"{features:8d}" + means.format(*np.mean(rows, axis=0)))
