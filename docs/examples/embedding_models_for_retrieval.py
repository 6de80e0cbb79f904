import numpy as np

s = np.array([0.8, 0.2, 0.7])  # the first is right
loss = np.log(1 + np.exp((s[1:] - s[0]) / 0.1).sum())
print(f"loss {loss:.2f}")
rng, n, d = np.random.default_rng(0), 2000, 64


def recall(query, text, keep=d):
    q, t = query[:, :keep], text[:, :keep]
    t = t / np.linalg.norm(t, axis=1, keepdims=True)
    return np.mean((q @ t.T).argmax(axis=1) == np.arange(len(q)))


runs = []
for _ in range(10):
    text = rng.normal(size=(n, d)) * 0.93 ** np.arange(d)
    query = text[:200] + 0.25 * rng.normal(size=(200, d))
    turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
    q, t = query @ turn, text @ turn
    ordered, rotated = recall(query, text, 16), recall(q, t, 16)
    runs.append([recall(q, t), ordered, rotated, recall(query, t)])
names = "all 64", "16 ordered", "16 rotated", "two models"
for name, mean in zip(names, np.mean(runs, axis=0)):
    print(f"{name} {mean:.2f}")
