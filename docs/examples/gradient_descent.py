import numpy as np


def distance(seed, batch, rate, epochs, decay=0):
    rng = np.random.default_rng(seed)
    x, noise = rng.normal(size=(2, 1000))
    x = (x - x.mean()) / x.std()
    y = 2 * x + noise
    best, w, step = x @ y / 1000, 0, 0
    for _ in range(epochs):
        for i in rng.permutation(1000).reshape(-1, batch):
            g = (x[i] * (w * x[i] - y[i])).mean()
            w -= rate / (1 + decay * step) * g
            step += 1
    return abs(w - best)

def show(name, *args):
    found = [distance(seed, *args) for seed in range(20)]
    print(f"{name:11} {np.mean(found):6.3f}")

for batch in 1000, 50, 1:
    show(f"batch {batch}", batch, 0.1, 10)
show("decaying", 1, 0.1, 10, 0.01)
for rate in 1.9, 2.1:
    show(f"rate {rate}", 1000, rate, 20)
