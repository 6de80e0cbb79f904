import numpy as np

tokens, d, experts, k = 4096, 16, 8, 2
popular = np.linspace(2, -2, experts)
capacity = 1.25 * tokens * k / experts
runs = {0: [], 300: []}  # before and after 300 updates
for seed in range(10):
    rng = np.random.default_rng(seed)
    router = rng.normal(size=(d, experts)) / 4
    bias = np.zeros(experts)
    for step in range(301):
        x = rng.normal(size=(tokens, d))
        gate = 1 / (1 + np.exp(-(x @ router + popular)))
        chosen = np.argsort(gate + bias)[:, -k:]  # bias only here
        load = np.bincount(chosen.ravel(), minlength=experts)
        if step in runs:
            dropped = np.maximum(load - capacity, 0).sum()
            runs[step].append([*load, dropped])
        bias += 0.01 * np.sign(load.mean() - load)
for step, rows in runs.items():
    rows = np.array(rows) / (tokens * k)
    print(f"after {step} updates")
    print("  load", *(f"{v:.2f}" for v in rows.mean(axis=0)[:-1]))
    out = rows[:, -1]
    print(f"  over capacity {out.mean():.1%} ± {out.std():.1%}")
