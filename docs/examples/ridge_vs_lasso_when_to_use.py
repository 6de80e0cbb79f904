import numpy as np
from sklearn.datasets import make_regression
from sklearn.linear_model import ElasticNetCV, LassoCV, RidgeCV
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = (
    LassoCV(cv=5, max_iter=20_000),
    RidgeCV(np.logspace(-2, 4, 30)),
    ElasticNetCV(l1_ratio=[0.1, 0.5, 0.9], cv=5, max_iter=20_000),
)
for k in (3, 60):  # 3 or 60 useful columns out of 60
    X, y = make_regression(
        n_samples=80, n_features=60, n_informative=k,
        noise=20, random_state=0,
    )
    for m in models:
        pipe = make_pipeline(StandardScaler(), m)
        r2 = cross_val_score(pipe, X, y, cv=5).mean()
        kept = np.count_nonzero(pipe.fit(X, y)[-1].coef_)
        print(f"{k:2} useful, {type(m).__name__:12}", end=" ")
        print(f"R2 {r2:.2f}, keeps {kept}")
