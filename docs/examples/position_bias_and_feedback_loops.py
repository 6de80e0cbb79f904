import numpy as np

rng = np.random.default_rng(0)
seen = np.array([1.0, 0.2])  # top place, fourth place
liked = np.array([0.2, 0.4])  # film A, film B
# 18,000 views with A on top; 2,000 with a random order
usual = rng.binomial(18_000, liked * seen, (500, 2))
mixed = rng.binomial(1000, liked[:, None] * seen, (500, 2, 2))
ratio = mixed[:, :, 1].sum(axis=1) / mixed[:, :, 0].sum(axis=1)
top, fourth = mixed[:, :, 0], mixed[:, :, 1]
top[:, 0] += usual[:, 0]
fourth[:, 1] += usual[:, 1]
weight = 1 / ratio[:, None]
print(f"seen: {ratio.mean():.3f} +- {ratio.std():.3f}")
for name, w in (("clicks per view", 1), ("true weight 5", 5),
                ("measured weight", weight),
                ("measured, at most 3", np.minimum(weight, 3))):
    a, b = ((top + w * fourth) / 20_000).T
    print(f"{name:19} A {a.mean():.3f} +- {a.std():.3f}"
          f"  B {b.mean():.3f} +- {b.std():.3f}")
