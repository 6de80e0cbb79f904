import numpy as np

scores = np.array([[0.8, 0.2, 0.7], [0.1, 0.9, 0.3], [0.4, 0.2, 0.6]])
e = np.exp(scores / 0.1)
print("losses", -np.log(np.diag(e) / e.sum(axis=1)).round(2))
rng, n, d = np.random.default_rng(0), 2000, 64


def recall(query, text, keep=d):
    q, t = query[:, :keep], text[:, :keep]
    t = t / np.linalg.norm(t, axis=1, keepdims=True)
    return np.mean((q @ t.T).argmax(axis=1) == np.arange(len(q)))


runs = {}
for _ in range(10):
    text = rng.normal(size=(n, d)) * 0.93 ** np.arange(d)
    query = text[:200] + 0.25 * rng.normal(size=(200, d))
    turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
    for k in (64, 16, 8):
        both = recall(query, text, k), recall(query @ turn, text @ turn, k)
        runs.setdefault(k, []).append(both)
    runs.setdefault("mixed", []).append(recall(query, text @ turn))
for k, values in runs.items():
    print(k, np.mean(values, 0).round(2), "±", np.std(values, 0).round(2))
