import numpy as np

d, r = 4096, 16
full, lora = d * d, r * (d + d)
print(f"full {full:,}, LoRA {lora:,}: {lora / full:.2%}")

rng = np.random.default_rng(0)
n, r, s = 64, 4, 2.0  # s is alpha / r
w, x, g = (rng.normal(size=v) for v in ((n, n), n, n))
a, b = rng.normal(size=(r, n)) / 8, np.zeros((n, r))
print("at the start: change", np.abs(s * b @ a @ x).max())
# g is the gradient of the loss at the output
grad_a, grad_b = np.outer(b.T @ g, x), np.outer(g, a @ x)
print("zero gradient: A", not grad_a.any(), "B", not grad_b.any())

b = rng.normal(size=(n, r))  # after some training
merged, paths = (w + s * b @ a) @ x, w @ x + s * b @ (a @ x)
print("merged equals two paths:", np.allclose(merged, paths))
