import numpy as np

income = np.array([20, 25, 32, 38, 41, 55, 60, 72])
default = np.array([1, 1, 0, 1, 0, 0, 1, 0])


def gain(left, y, lam):
    g, h = 0.5 - y, 0.25 * np.ones(len(y))  # at p = 0.5
    sides = [(g[s].sum(), h[s].sum()) for s in (left, ~left)]
    leaves = [-G / (H + lam) for G, H in sides]
    parts = [G**2 / (H + lam) for G, H in sides]
    whole = g.sum() ** 2 / (h.sum() + lam)
    return (*leaves, (sum(parts) - whole) / 2)


text = "lambda {}, cut {}: {:6.3f} {:6.3f}  gain {:.3f}"
for lam in (0, 1):
    for cut in (28.5, 39.5):
        left = income < cut
        print(text.format(lam, cut, *gain(left, default, lam)))

for side in ("left", "right"):
    left = income < 28.5
    left[0] = side == "left"  # the first income is missing
    print(f"missing {side}: gain {gain(left, default, 1)[2]:.3f}")
