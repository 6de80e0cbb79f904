from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import (
    AdaBoostClassifier,
    BaggingClassifier,
    GradientBoostingClassifier,
    RandomForestClassifier,
)
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
tree = DecisionTreeClassifier(random_state=0)
stump = DecisionTreeClassifier(max_depth=1, random_state=0)
models = {
    "one deep tree": tree,
    "bagged deep trees": BaggingClassifier(tree, 50, random_state=0),
    "random forest": RandomForestClassifier(50, random_state=0),
    "one stump": stump,
    "AdaBoost, stumps": AdaBoostClassifier(stump, random_state=0),
    "gradient boosting": GradientBoostingClassifier(random_state=0),
}
for name, model in models.items():
    print(f"{name:18s}{cross_val_score(model, X, y, cv=5).mean():.3f}")
