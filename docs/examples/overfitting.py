# A part is good from 30 to 70 degrees; 10% of the labels are wrong.
import numpy as np
from sklearn.tree import DecisionTreeClassifier


def parts(n, seed):
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 100, (n, 1))  # temperature
    good = (x[:, 0] > 30) & (x[:, 0] < 70)
    return x, good ^ (rng.random(n) < 0.1)


x_new, y_new = parts(50_000, seed=999)
print("error in %, mean and spread of 50 training sets")
print("depth    training   new parts")
for depth in (1, 2, 4, 8, None):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
    errors = []
    for seed in range(50):
        x, y = parts(300, seed)
        tree.fit(x, y)
        errors.append([1 - tree.score(x, y), 1 - tree.score(x_new, y_new)])
    mean, sd = 100 * np.mean(errors, axis=0), 100 * np.std(errors, axis=0)
    cells = [f"{m:5.1f} ± {s:.1f}" for m, s in zip(mean, sd, strict=True)]
    print(f"{depth or 'full':>5}", *cells)
