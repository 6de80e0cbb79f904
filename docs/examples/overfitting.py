# One noisy problem, one tree, three depth limits.
from sklearn.datasets import make_moons
from sklearn.tree import DecisionTreeClassifier

X, y = make_moons(300, noise=0.4, random_state=0)
X_new, y_new = make_moons(10_000, noise=0.4, random_state=1)
print("depth  training error  new-data error    gap")
for depth in (1, 3, None):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
    tree.fit(X, y)
    train = round(1 - tree.score(X, y), 3)
    new = round(1 - tree.score(X_new, y_new), 3)
    gap = new - train
    print(f"{depth!s:5}  {train:14.3f}  {new:14.3f}  {gap:5.3f}")
