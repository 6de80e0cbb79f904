import numpy as np

rng = np.random.default_rng(0)
p = np.array([0.50, 0.20, 0.15, 0.10, 0.05])  # target
q = np.array([0.30, 0.40, 0.10, 0.15, 0.05])  # draft
n, rest = 20_000, np.maximum(p - q, 0) / 0.25


def step():
    guess, again = (rng.choice(5, n, p=r) for r in (q, rest))
    accepted = rng.random(n) < np.minimum(1, p / q)[guess]
    return np.where(accepted, guess, again), accepted


def chi_square(tokens):
    gap = np.bincount(tokens, minlength=5) - n * p
    return (gap**2 / (n * p)).sum()


values = np.array([chi_square(step()[0]) for _ in range(1000)])
print(f"chi-square {values.mean():.1f}, {np.mean(values > 9.49):.1%} above 9.49")
print(f"draft alone: {chi_square(rng.choice(5, n, p=q)):.0f}")
runs = np.array([step()[1] for _ in range(200)]).reshape(-1, 4)
tokens = 1 + np.cumprod(runs, axis=1).sum(axis=1).mean()
print(f"accepted {runs.mean():.3f}, tokens a pass {tokens:.2f}")
