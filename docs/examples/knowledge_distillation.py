import numpy as np
from scipy.special import softmax


def errors(seed):
    rng = np.random.default_rng(seed)
    x, a, b = (rng.normal(size=(m, 3)) for m in (2060, 3, 3))
    teacher = softmax(x @ a + 0.3 * x**2 @ b, axis=1)
    drawn = [rng.choice(3, p=row) for row in teacher[:60]]
    hard = np.eye(3)[[drawn, teacher[:60].argmax(1)]]
    for target in *hard, teacher[:60]:
        w = np.zeros((3, 3))  # the student has no x**2
        for _ in range(300):
            w -= x[:60].T @ (softmax(x[:60] @ w, 1) - target) / 120
        yield np.mean((x @ w).argmax(1)[60:] != teacher.argmax(1)[60:])


drawn, top, soft = np.transpose([[*errors(s)] for s in range(50)])
print(f"drawn {drawn.mean():.1%}, soft better in {sum(soft < drawn)} of 50")
print(f"top   {top.mean():.1%}, soft better in {sum(soft < top)} of 50")
print(f"soft  {soft.mean():.1%}")
