import numpy as np
from scipy.special import softmax


def disagreement(seed):
    rng = np.random.default_rng(seed)
    x, a, b = (rng.normal(size=(m, 3)) for m in (2060, 3, 3))
    teacher = softmax(x @ a + 0.3 * x**2 @ b, axis=1)
    drawn = [rng.choice(3, p=row) for row in teacher[:60]]
    hard = np.eye(3)[[drawn, teacher[:60].argmax(1)]]
    for target in (*hard, teacher[:60]):
        w = np.zeros((3, 3))  # the student has no x**2
        for _ in range(300):
            w -= 0.5 * x[:60].T @ (softmax(x[:60] @ w, axis=1) - target) / 60
        yield np.mean((x[60:] @ w).argmax(1) != teacher[60:].argmax(1))


errors = np.transpose([[*disagreement(s)] for s in range(50)])
for name, e in zip(("drawn", "top", "soft"), errors):
    print(f"{name:5} {e.mean():.3f} differ, SD {e.std(ddof=1):.3f}")
print("soft wins", *(errors[2] < errors[:2]).sum(axis=1), "of 50")
v, z = np.array([6.0, 3.0, -3.0]), np.zeros(3)
for t in (1, 5, 20):
    g = np.linalg.norm(softmax(z / t) - softmax(v / t)) / t
    print(f"T = {t:2}: gradient {g:.4f}, times T squared {g * t * t:.2f}")
