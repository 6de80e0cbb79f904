import numpy as np

rng = np.random.default_rng(0)
n = 400  # shops; the true effect is 3

def effect(y, t, *others):  # coefficient of t
    columns = np.column_stack([t, *others, np.ones(n)])
    return np.linalg.lstsq(columns, y)[0][0]

results = []
for _ in range(500):  # data sets
    size, wealth = rng.choice([-1, 1], (2, n))
    t = rng.random(n) < 0.5 + 0.2 * (size + wealth)
    usual = 45 + 5 * size + 7.5 * wealth
    before = usual + rng.normal(0, 4, n)
    after = usual + 5 + 3 * t + rng.normal(0, 4, n)
    change = after - before
    results.append([
        effect(after, t), change[t].mean(), effect(after, t, size),
        effect(after, t, size, wealth), effect(change, t), effect(change + 2 * t, t),
    ])
names = ["program - other shops", "after - before", "given size",
    "given size and wealth", "diff in diff", "diff in diff, drift"]
for name, r in zip(names, np.transpose(results)):
    print(f"{name:22} {r.mean():5.1f} ± {r.std():.1f}")
