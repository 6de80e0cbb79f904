import numpy as np


def softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


def disagreement(seed):
    rng = np.random.default_rng(seed)
    x, a, b = (rng.normal(size=(m, 3)) for m in (2060, 3, 3))
    teacher = softmax(x @ a + 0.3 * x**2 @ b)
    hard = np.eye(3)[[rng.choice(3, p=row) for row in teacher[:60]]]
    for target in (hard, teacher[:60]):
        w = np.zeros((3, 3))  # the student has no x**2
        for _ in range(300):
            w -= 0.5 * x[:60].T @ (softmax(x[:60] @ w) - target) / 60
        yield np.mean((x[60:] @ w).argmax(1) != teacher[60:].argmax(1))


for name, e in zip(("hard", "soft"), zip(*map(disagreement, range(50)))):
    print(f"{name}: {np.mean(e):.3f} differ, SD {np.std(e, ddof=1):.3f}")
v, z = np.array([6.0, 3.0, -3.0]), np.zeros(3)
for t in (1, 5, 20):
    g = np.linalg.norm(softmax(z / t) - softmax(v / t)) / t
    print(f"T = {t:2}: gradient {g:.4f}, times T squared {g * t * t:.2f}")
