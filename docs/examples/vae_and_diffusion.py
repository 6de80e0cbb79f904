from statistics import NormalDist

import numpy as np

u = (np.arange(2000) + 0.5) / 2000
noise = np.array([NormalDist().inv_cdf(v) for v in u])
for n in (1, 2):
    for name, m, s, k in (("used", 1, 0.5, 4), ("ignored", 0, 1, 0)):
        z = m + s * noise  # reparameterization
        fit = -n * np.log(1 + np.exp(-k * z)).mean()
        kl = (m**2 + s**2 - 1) / 2 - np.log(s)
        print(f"{n} white, code {name}: "
              f"{fit:.3f} - {kl:.3f} = {fit - kl:.3f}")
for steps in (1, 2, 4, 16, 64):
    angle = np.linspace(np.pi / 2, 0, steps + 1)
    x = noise
    for i in range(steps):
        a, b = angle[i], angle[i + 1]
        clean = np.tanh(np.cos(a) * x / np.sin(a)**2)
        eps = (x - np.cos(a) * clean) / np.sin(a)
        x = np.cos(b) * clean + np.sin(b) * eps
    size = np.abs(x).mean()
    print(f"{steps:2} steps: mean size {size:.2f}")
