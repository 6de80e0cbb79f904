import numpy as np


def newton(x, share, n, steps, penalty=0):
    X = np.column_stack([np.ones(len(x)), x])
    bw, P = np.zeros(2), np.diag([0, penalty])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-X @ bw))
        gradient = X.T @ (n * (p - share)) + P @ bw
        curvature = (X.T * (n * p * (1 - p))) @ X + P
        bw = bw - np.linalg.solve(curvature, gradient)
    return bw

marks = np.arange(5)
spam = np.array([6, 10, 15, 20, 24]) / 30
for steps in 1, 2, 4:
    print(steps, newton(marks, spam, 30, steps).round(3))
w = newton(marks, spam, 30, 9)[1]
print("odds ratio", np.exp(w).round(3))

clean = (marks >= 2) * 1.0
for steps in 4, 8, 12:
    print(steps, newton(marks, clean, 30, steps).round(1))
print("penalty", newton(marks, clean, 30, 12, 1).round(1))
