import numpy as np

data = np.random.default_rng(0)
x = np.c_[data.normal(size=(1_200, 2)), np.ones(1_200)]
y = x[:, 0] * x[:, 1] > 0  # same signs or not
old, test = slice(0, 200), slice(200, None)  # a fixed split


def train(seed):  # a network with 8 hidden units
    rng = np.random.default_rng(seed)
    w, v = rng.normal(size=(3, 8)), rng.normal(size=8)
    for _ in range(300):
        h = np.tanh(x[old] @ w)
        error = 1 / (1 + np.exp(-h @ v)) - y[old]
        back = error[:, None] * v * (1 - h**2)
        v, w = v - h.T @ error / 200, w - x[old].T @ back / 200
    return ((np.tanh(x[test] @ w) @ v > 0) == y[test]).mean()


left, right = (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3)
print("two orders of a sum:", left, right)
print("same seed, same score:", train(7) == train(7))
scores = np.array([train(seed) for seed in range(20)])
print(f"20 seeds: {scores.min():.3f} to {scores.max():.3f},")
print(f"mean {scores.mean():.3f}, SD {scores.std(ddof=1):.3f}")
