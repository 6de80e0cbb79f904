import numpy as np

bands = {"random": (0, 1980), "top 20": (0, 20),
         "201-300": (200, 300)}
rows = []
for seed in range(5):
    rng = np.random.default_rng(seed)
    users, films = rng.normal(size=(100, 16)), rng.normal(size=(16, 2000))
    taste = users @ films / 4
    model = taste + rng.normal(0, 1, taste.shape)  # half noise
    for t, s in zip(taste, model):
        would_like = np.argsort(-t)[:80]
        clicked = rng.choice(would_like, 20, replace=False)
        order = np.argsort(-s)
        rest = order[~np.isin(order, clicked)]
        for low, high in bands.values():
            pick = rest[low:high]
            gap = s[pick] - s[clicked][:, None]
            rows.append((np.isin(pick, would_like).mean(),
                         (1 / (1 + np.exp(-gap))).mean()))
mean = np.reshape(rows, (5, 100, 3, 2)).mean(axis=1)
print("negatives  false        weight")
for i, name in enumerate(bands):
    f, w = mean[:, i].T
    print(f"{name:8} {f.mean():6.1%} +- {f.std():.1%}  {w.mean():.2f}")
