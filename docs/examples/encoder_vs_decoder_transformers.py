import numpy as np

full = np.ones((4, 4), bool)
causal = np.tril(full)

def attend(X, mask):
    s = np.where(mask, X @ X.T, -np.inf)
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ X

X = np.random.default_rng(0).normal(size=(4, 8))
changed = X.copy()
changed[3] += 1  # another fourth token
for name, mask in ("full", full), ("causal", causal):
    before, after = attend(X, mask), attend(changed, mask)
    same = np.isclose(before, after).all(axis=1)
    rows = ("".join(".x"[int(v)] for v in row) for row in mask)
    print(f"{name:6}", *rows, same.sum(), "unchanged")
