import numpy as np

rng = np.random.default_rng(0)
n, d, h = 10, 512, 8

def attend(Q, K, V):
    s = Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1])
    w = np.exp(s - s.max(axis=-1, keepdims=True))
    return w / w.sum(axis=-1, keepdims=True) @ V

X = rng.normal(size=(n, d))
Wq, Wk, Wv, Wo = rng.normal(size=(4, d, d)) / np.sqrt(d)
Q, K, V = X @ Wq, X @ Wk, X @ Wv

def split(A):  # 512 columns become 8 times 64
    return A.reshape(n, h, d // h).swapaxes(0, 1)

heads = attend(split(Q), split(K), split(V))
merged = heads.swapaxes(0, 1).reshape(n, d) @ Wo
parts = [slice(i, i + d // h) for i in range(0, d, d // h)]
loop = [attend(Q[:, p], K[:, p], V[:, p]) for p in parts]
print("same as a loop:", np.allclose(merged, np.hstack(loop) @ Wo))
print("same as 1 head:", np.allclose(merged, attend(Q, K, V) @ Wo))
for h in 1, 8:
    print(f"heads {h}: {4 * d * d:,} weights, {h * n * n} scores")
