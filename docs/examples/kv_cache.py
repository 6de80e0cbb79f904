import numpy as np

rng = np.random.default_rng(0)
n, d, gap = 50, 16, 0.0
x = rng.normal(size=(n, d))  # one vector per token
w_q, w_k, w_v = rng.normal(size=(3, d, d)) / d**0.5


def attend(q, k, v):
    w = np.exp(k @ q / d**0.5)
    return (w / w.sum()) @ v


k, v = np.empty((0, d)), np.empty((0, d))  # the cache
for t in range(n):  # one decoding step per token
    k, v = np.vstack([k, x[t] @ w_k]), np.vstack([v, x[t] @ w_v])
    cached, past = attend(x[t] @ w_q, k, v), x[: t + 1]
    full = attend(x[t] @ w_q, past @ w_k, past @ w_v)
    gap = max(gap, np.abs(cached - full).max())
print("same outputs:", gap < 1e-12)
print("projections:", 2 * n, "with cache,", n * (n + 1), "without")
for heads in (64, 8):
    token = 2 * 80 * heads * 128 * 2 / 1024  # in KiB
    print(f"{heads:2} KV heads: {token:.0f} KiB a token,", end=" ")
    print(f"{token / 8:.0f} GiB for 131,072")
