import numpy as np

q = k = np.array([1.0, 0.0])  # one pair

def rope(x, position, base=10_000):
    a, b = x.reshape(-1, 2).T
    pair = np.arange(len(a))
    angle = position * base ** (-pair / len(a))
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([a * c - b * s, a * s + b * c], 1).ravel()

for m, n in (3, 1), (103, 101), (3, 2):
    score = rope(q, m) @ rope(k, n)
    print(f"query at {m:3}, key at {n:3}: {score:+.3f}")

q, k = np.random.default_rng(0).normal(size=(2, 128))
scores = [rope(q, t + 7) @ rope(k, t) for t in range(5000)]
print(f"64 pairs, distance 7: range {np.ptp(scores):.0e}")
for base in 10_000, 500_000:
    turn = 2 * np.pi * base ** (63 / 64)
    print(f"base {base:7,}: slowest turn {turn:9,.0f} tokens")
