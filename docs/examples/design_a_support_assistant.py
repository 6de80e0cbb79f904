import numpy as np

rng, person, wrong = np.random.default_rng(0), 6, 30  # dollars


def cases(power, n=4000):  # scores, and is the draft right?
    p = rng.random((n, 3)).max(axis=1)
    return p**power, rng.random(n) < p


def route(score, right, t):  # threshold, shares, dollars
    a, bad = np.mean(score > t), np.mean((score > t) & ~right)
    return t, a, bad / (a or 1), bad * wrong + (1 - a) * person


print("scores      t  alone  wrong  dollars")
plan = [("right", 1, [t]) for t in (0, 0.5, 0.8, 0.9, 1)]
plan += [("high", 0.5, [0.8]), ("high", 0.5, np.arange(51) / 50)]
for name, power, tried in plan:
    runs = np.empty((20, 4))
    for row in runs:  # choose t on old cases, use it on new
        old, new = cases(power), cases(power)
        row[:] = route(*new, min(tried, key=lambda t: route(*old, t)[3]))
    text = "{:5.2f} {:6.0%} {:6.1%}  {:.2f}".format(*runs.mean(axis=0))
    print(f"{name:7} {text} ±{runs[:, 3].std(ddof=1):.2f}")
