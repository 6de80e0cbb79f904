import numpy as np

rng = np.random.default_rng(0)
p = np.array([0.50, 0.20, 0.15, 0.10, 0.05])  # target
q = np.array([0.30, 0.40, 0.10, 0.15, 0.05])  # draft
n = 4_000_000


def step(replace):
    guess, again = (rng.choice(5, n, p=r) for r in (q, replace))
    accepted = rng.random(n) < np.minimum(1, p / q)[guess]
    return np.where(accepted, guess, again), accepted


def show(name, shares):
    print(f"{name:15}", *(f"{s:.3f}" for s in shares))


show("target p", p)
tokens, accepted = step(np.maximum(p - q, 0) / 0.25)
show("by the rule", np.bincount(tokens) / n)
show("replaced from p", np.bincount(step(p)[0]) / n)
runs = accepted.reshape(-1, 4)  # four guesses each
tokens = 1 + np.cumprod(runs, axis=1).sum(axis=1).mean()
print(f"accepted {runs.mean():.3f}, tokens a pass {tokens:.2f}")
