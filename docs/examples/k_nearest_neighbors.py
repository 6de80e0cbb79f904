import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# Four points; their distances to the new point (0, 0): 1, 2, 2.5, 4
points = np.array([[1, 0], [0, 2], [-1.5, 2], [0, -4]])
roofs, prices = ["steep", "flat", "flat", "steep"], [100, 160, 190, 250]
for k in (1, 3, 4):
    vote = KNeighborsClassifier(n_neighbors=k).fit(points, roofs)
    mean = KNeighborsRegressor(n_neighbors=k).fit(points, prices)
    flat = vote.predict_proba([[0, 0]])[0, 0]
    value = mean.predict([[0, 0]])[0]
    roof = vote.predict([[0, 0]])[0]
    print(f"{k=} {roof:5s} {flat=:.2f} price={value:.0f}")

X, y = load_wine(return_X_y=True)
raw = KNeighborsClassifier(n_neighbors=5)
scaled = make_pipeline(StandardScaler(), raw)
print(f"wine, raw units: {cross_val_score(raw, X, y).mean():.2f}")
print(f"wine, scaled:    {cross_val_score(scaled, X, y).mean():.2f}")
