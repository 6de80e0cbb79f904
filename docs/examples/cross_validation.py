import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cv = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression())
scores = cross_val_score(model, X, y, cv=cv)
print("folds:", scores.round(2), "mean:", scores.mean().round(2))

# Pure noise: the honest accuracy is one half.
rng = np.random.default_rng(0)
X, y = rng.normal(size=(100, 2000)), np.repeat([0, 1], 50)
X_best = SelectKBest(k=20).fit_transform(X, y)  # saw all labels
leaky = cross_val_score(LogisticRegression(), X_best, y, cv=cv)
inside = make_pipeline(SelectKBest(k=20), LogisticRegression())
honest = cross_val_score(inside, X, y, cv=cv)
print(f"selected before the folds: {leaky.mean():.2f}")
print(f"selected in each fold:     {honest.mean():.2f}")
