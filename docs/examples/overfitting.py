# A part is good from 30 to 70 degrees; 10% of the labels are wrong.
import numpy as np
from sklearn.tree import DecisionTreeClassifier


def parts(n, seed):
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 100, (n, 1))  # temperature
    good = (x[:, 0] > 30) & (x[:, 0] < 70)
    return x, good ^ (rng.random(n) < 0.1)


new = parts(20_000, seed=999)
print("error in %, mean and spread of 50 training sets")
print("depth    training   new parts")
for depth in (1, 2, 4, 8, None):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
    errors = []
    for seed in range(50):
        x, y = parts(300, seed)
        tree.fit(x, y)
        errors.append([1 - tree.score(x, y), 1 - tree.score(*new)])
    m, sd = 100 * np.mean(errors, 0), 100 * np.std(errors, 0)
    row = f"{m[0]:5.1f} ± {sd[0]:.1f} {m[1]:5.1f} ± {sd[1]:.1f}"
    print(f"{depth or 'full':>5} {row}")
