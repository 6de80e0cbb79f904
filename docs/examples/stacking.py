import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_predict
from sklearn.neighbors import KNeighborsRegressor as KNN

models = LinearRegression(), KNN(1), KNN(10)
errors, weights = [], []
for seed in range(10):  # 200 rows to train, 1,000 to test
    X, y = make_friedman1(1200, noise=1, random_state=seed)
    X, new, y, truth = X[:200], X[200:], y[:200], y[200:]
    held = [cross_val_predict(m, X, y, cv=5) for m in models]
    seen = [m.fit(X, y).predict(X) for m in models]
    test = np.transpose([m.predict(new) for m in models])
    row, found = [*test.T, test.mean(axis=1)], []
    for inputs in (seen, held):  # train the meta-model on
        meta = LinearRegression(positive=True).fit(np.c_[*inputs], y)
        row, found = [*row, meta.predict(test)], [*found, meta.coef_]
    errors += [((np.array(row) - truth) ** 2).mean(axis=1)]
    weights += [found]
names = "linear", "1-NN", "10-NN", "mean", "leaky", "stacked"
for name, e in zip(names, np.transpose(errors)):
    print(f"{name:8s}{e.mean():6.2f} ± {e.std():.2f}")
print(np.mean(weights, axis=0).round(2) + 0)
print(sum(e[0] > e[-1] for e in errors), "wins over linear")
