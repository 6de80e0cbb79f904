import numpy as np
from sklearn import neighbors as nb

# Ann, Bob, Cat, Dan: age, income; premium plan; spending
known = np.array([[50, 62000], [40, 1e5], [25, 1e5], [70, 61000]])
premium, spends = ["no", "yes", "yes", "no"], [20, 50, 56, 10]
new = np.array([[40, 60000]])
for name, unit in [("raw", [1, 1]), ("scaled", [10, 20000])]:
    X, query = known / unit, new / unit
    for k in (1, 3):
        vote = nb.KNeighborsClassifier(k).fit(X, premium)
        mean = nb.KNeighborsRegressor(k).fit(X, spends)
        yes = vote.predict_proba(query)[0, 1]
        pays = f"${mean.predict(query)[0]:.0f}"
        print(f"{name:6s} {k=}: yes {yes:.2f}, {pays}")

# Nearest / farthest of 1,000 random points, 50 queries
rng = np.random.default_rng(0)
for d in (2, 10, 100, 1000):
    ratios = []
    for _ in range(50):
        far = rng.uniform(size=(1000, d)) - rng.uniform(size=d)
        far = np.linalg.norm(far, axis=1)
        ratios.append(far.min() / far.max())
    print(f"{d:4} features: {np.mean(ratios):.2f}")
