import numpy as np


def lengths(relu, gain, seed, n=100, depth=50):
    rng = np.random.default_rng(seed)
    h, layers = rng.normal(size=n), []
    for _ in range(depth):  # forward
        W = rng.normal(size=(n, n)) * (gain / n)**0.5
        z = W @ h
        h = np.maximum(0, z) if relu else 1 / (1 + np.exp(-z))
        layers.append((W, (z > 0) if relu else h * (1 - h)))
    g = rng.normal(size=n)
    g, found = g / np.linalg.norm(g), []
    for W, slope in layers[::-1]:  # backward
        g = W.T @ (g * slope)
        found.append(np.linalg.norm(g))
    return found

for relu, gain in (0, 1), (1, 2), (1, 4):
    runs = [lengths(relu, gain, s) for s in range(20)]
    last = [run[-1] for run in runs]
    m = np.median(runs, axis=0)[[0, 9, 49]]
    print(("sigmoid", "ReLU   ")[relu], f"{gain}/n",
          *(f"{v:8.1e}" for v in (*m, min(last), max(last))))
