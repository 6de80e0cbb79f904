from statistics import NormalDist

import numpy as np

u = (np.arange(2000) + 0.5) / 2000
noise = np.array([NormalDist().inv_cdf(v) for v in u])
for steps in (1, 2, 4, 16, 64):
    # share of the image: cos(angle)², from 0 to 1
    angle = np.linspace(np.pi / 2, 0, steps + 1)
    x = noise
    for i in range(steps):
        a, b = angle[i], angle[i + 1]
        clean = np.tanh(np.cos(a) * x / np.sin(a)**2)
        eps = (x - np.cos(a) * clean) / np.sin(a)
        x = np.cos(b) * clean + np.sin(b) * eps
    size = np.abs(x).mean()
    print(f"{steps:2} steps: mean size {size:.2f}")
