import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
X = X[:, :10]  # the ten mean measurements of a tumor
tree = DecisionTreeClassifier(random_state=0)
prices = {"ccp_alpha": [0, 0.005, 0.01, 0.02, 0.04]}

for noise in (0, 0.15):  # share of training labels flipped
    rows = []
    for seed in range(12):  # 12 random splits
        split = train_test_split(X, y, random_state=seed)
        train, test, labels, truth = split
        flips = np.random.default_rng(seed).random(labels.size)
        labels = labels ^ (flips < noise)
        full = tree.fit(train, labels)
        row = [full.get_n_leaves(), full.score(test, truth)]
        search = GridSearchCV(tree, prices, cv=3)
        cut = search.fit(train, labels).best_estimator_
        rows += [[*row, cut.get_n_leaves(), cut.score(test, truth)]]
    gain, mean = np.array(rows) @ [0, -1, 0, 1], np.mean(rows, axis=0)
    print("{:.0f} leaves {:.3f}, pruned {:.0f}: {:.3f}".format(*mean))
    print(f"  gain {gain.mean():.3f} ± {gain.std() / 12**0.5:.3f}")
