import numpy as np

# 500 tasks: both right, only A, only B, neither
counts = [335, 25, 15, 125]
a = np.repeat([1, 1, 0, 0], counts)
b = np.repeat([1, 0, 1, 0], counts)
n, d = len(a), a - b
alone = np.sqrt(a.var() / n + b.var() / n)
paired = d.std() / np.sqrt(n)
print(f"A {a.mean():.2f}, B {b.mean():.2f}, difference {d.mean():.2f}")
for name, se in (("as two samples", alone), ("paired", paired)):
    low, high = d.mean() - 1.96 * se, d.mean() + 1.96 * se
    print(f"{name:14} SE {se:.4f}, 95% {low:+.3f} to {high:+.3f}")

rng = np.random.default_rng(0)
for k in (1, 5, 20):  # equally good variants, only the best is shown
    best = (rng.binomial(n, 0.7, size=(10_000, k)) / n).max(axis=1)
    print(f"best of {k:2} variants: {best.mean():.3f} on average")
skill = rng.choice([0.5, 0.9], size=(10_000, 100))  # of a passage
scores = rng.binomial(5, skill).mean(axis=1) / 5  # 5 tasks each
print(f"100 passages: SD {scores.std():.4f}, as if independent", end=" ")
print(f"{np.sqrt(0.7 * 0.3 / n):.4f}")
