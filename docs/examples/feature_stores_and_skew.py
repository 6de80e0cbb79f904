import numpy as np


def auc(score, y):  # share of pairs in the right order
    return (score[y][:, None] > score[~y]).mean()


known, n, table = np.arange(0, 21, 5), 2_000, []  # known: days
for seed in range(20):
    rng = np.random.default_rng(seed)
    y = rng.random(n) < 0.3  # defaults after day 14
    values = rng.normal(0.4 * y, 1, (5, n)).T  # late bills
    values[:, 3:] += 3 * y[:, None]  # many more once in default
    income = rng.normal(-1.0 * y, 1)  # the second feature
    day = rng.integers(10, 15, n)  # of the prediction
    last = np.searchsorted(known, day, side="right") - 1
    as_of, latest = values[np.arange(n), last], values[:, -1]
    live = np.c_[np.ones(n), as_of, income]
    for joined in (latest, as_of):  # train on half, test on half
        x = np.c_[np.ones(n), joined, income]
        w = np.linalg.lstsq(x[::2], y[::2] * 1.0)[0]
        table.append([auc((z @ w)[1::2], y[1::2]) for z in (x, live)])
table = np.array(table).reshape(20, 4)
for name, part in zip(("mean", "SD  "), (table.mean(0), table.std(0))):
    print(name, "latest {:.2f} {:.2f}, as of {:.2f} {:.2f}".format(*part))
