from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
X_tr, X_te, y_tr, y_te = train_test_split(X, y, random_state=0)
full = DecisionTreeClassifier(random_state=0).fit(X_tr, y_tr)

# One candidate per step of the path; the last alpha leaves only the root
alphas = full.cost_complexity_pruning_path(X_tr, y_tr).ccp_alphas[:-1]
grid = {"ccp_alpha": alphas.clip(min=0)}
search = GridSearchCV(DecisionTreeClassifier(random_state=0), grid, cv=5)
pruned = search.fit(X_tr, y_tr).best_estimator_

print("         leaves  train   test")
for name, tree in (("full", full), ("pruned", pruned)):
    train, test = tree.score(X_tr, y_tr), tree.score(X_te, y_te)
    print(f"{name:8s} {tree.get_n_leaves():6d}  {train:.3f}  {test:.3f}")
print("alpha", round(search.best_params_["ccp_alpha"], 4))
