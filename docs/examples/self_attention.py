import numpy as np

rng = np.random.default_rng(0)

def softmax(s):
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

q = np.array([1, 1, 1, 1])  # the query of "it"
K = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [1, -1, 1, -1]])
V = np.array([[10, 0], [0, 10], [0, 0]])
w = softmax(K @ q / np.sqrt(4))  # animal, street, it
print("weights", w.round(2), "mix", (w @ V).round(1))
print("no scale", softmax(K @ q).round(2))

for d in 4, 16, 64:  # 10,000 random queries, 10 keys each
    K = rng.normal(size=(10_000, 10, d))
    s = (K * rng.normal(size=(10_000, 1, d))).sum(axis=-1)
    for name, w in ("raw", softmax(s)), ("/√d", softmax(s / d**0.5)):
        flow = (w * (1 - w)).sum(axis=-1).mean()
        print(f"d {d:2} {name} {w.max(axis=-1).mean():.2f} {flow:.2f}")

X = rng.normal(size=(3, 4))
later = np.triu(np.ones((3, 3), bool), k=1)
print(softmax(np.where(later, -np.inf, X @ X.T / 2)).round(2))
