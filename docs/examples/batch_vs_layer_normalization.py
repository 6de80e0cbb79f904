import numpy as np


def scale(X, axes, center=True):
    X = X - center * X.mean(axes, keepdims=True)
    return X / ((X**2).mean(axes, keepdims=True) + 1e-5)**0.5

norms = {"batch norm": lambda X: scale(X, (0, 1)),
         "layer norm": lambda X: scale(X, 2),
         "RMSNorm": lambda X: scale(X, 2, center=False)}
X = np.array([  # 2 texts, 3 tokens, 4 features
    [[1, 3, 5, 7], [2, 2, 4, 0], [3, 1, 0, 2]],
    [[5, 3, 1, 1], [0, 6, 2, 4], [1, 3, 0, 4]]])
Y = X * [[[1]], [[10]]]  # the second text is ten times larger
for name, norm in norms.items():
    print(f"{name:10}", norm(X)[0, 0].round(2),
          "changed:", not np.allclose(norm(X)[0], norm(Y)[0]))
for name, norm in norms.items():  # a batch of one token
    print(f"{name:10}", norm(X[:1, :1])[0, 0].round(2))
