# 100 rows of pure noise, 20 times: the true accuracy is 0.5.
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cv = StratifiedKFold(5, shuffle=True, random_state=0)
y = np.repeat([0, 1], 50)
model = RidgeClassifier()
steps = {"select": SelectKBest(k=20), "scale": StandardScaler()}
for name, step in steps.items():
    before, inside = [], []
    for seed in range(20):
        X = np.random.default_rng(seed).normal(size=(100, 500))
        X_done = step.fit_transform(X, y)  # has seen all rows
        before.append(cross_val_score(model, X_done, y, cv=cv).mean())
        pipe = make_pipeline(step, model)  # refitted in each fold
        inside.append(cross_val_score(pipe, X, y, cv=cv).mean())
    for where, s in (("before", before), ("inside", inside)):
        score = f"{np.mean(s):.2f} ± {np.std(s):.2f}"
        print(f"{name} {where} the folds: {score}")
