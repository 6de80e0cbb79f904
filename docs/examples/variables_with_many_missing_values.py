import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

fill = SimpleImputer(strategy="median", add_indicator=True)
model = make_pipeline(fill, LogisticRegression())


def aucs(hidden, seed):
    rng = np.random.default_rng(seed)
    age, income, luck, chance = rng.normal(size=(4, 1000))
    repaid = age + 2 * income + 2 * luck > 0
    order = income if hidden else chance
    gap = order > np.quantile(order, 0.6)  # 40% missing
    seen = np.where(gap, np.nan, income)
    for X in (np.c_[age], np.c_[age, gap], np.c_[age, seen]):
        yield cross_val_score(model, X, repaid, scoring="roc_auc").mean()


for name, hidden in (("lost at random", False), ("top 40% hidden", True)):
    table = np.array([[*aucs(hidden, seed)] for seed in range(20)])
    print(name, "AUC", table.mean(axis=0).round(2), end=" ")
    print("sd", table.std(axis=0).round(2))
