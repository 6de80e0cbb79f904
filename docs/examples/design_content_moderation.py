import numpy as np

rng = np.random.default_rng(0)
share = np.array([0.90, 0.09, 0.01])  # of views, by score
rate = np.array([0.0001, 0.004, 0.055])  # harmful
truth = share @ rate
plain = rng.binomial(2000, truth, 20_000) / 2000
labels = np.array([1100, 650, 250])
found = rng.binomial(labels, rate, (20_000, 3))
weighted = found / labels @ share
pooled = found.sum(axis=1) / 2000
blind = (found / labels)[:, 1:] @ share[1:]
print(f"truth            {1e4 * truth:5.1f}")
for name, x in (("simple random", plain), ("by score", weighted),
                ("not weighted", pooled),
                ("no low scores", blind)):
    print(f"{name:16} {1e4 * x.mean():5.1f} +- {1e4 * x.std():.1f}")
same = truth * (1 - truth) / weighted.var()
print(f"labels for the same spread: {same:.0f}")
