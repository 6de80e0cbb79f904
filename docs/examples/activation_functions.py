from math import erf, exp, tanh

import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 1, 1, 0])
A = np.c_[X, np.ones(4)]  # inputs and a constant
print("linear", (A @ np.linalg.lstsq(A, y)[0]).round(2))

W1, b1, w2 = np.ones((2, 2)), [0, -1], [1, -2]
h = X @ W1 + b1
print("no activation", h @ w2)
print("ReLU", np.maximum(0, h) @ w2)

def sigmoid(z):
    return 1 / (1 + exp(-z))

kinds = {"sigmoid": sigmoid, "tanh": tanh,
         "ReLU": lambda z: max(0, z),
         "GELU": lambda z: z * (1 + erf(z / 2**0.5)) / 2,
         "SiLU": lambda z: z * sigmoid(z)}
for name, f in kinds.items():  # slopes by small steps
    slopes = [(f(z + 1e-5) - f(z - 1e-5)) / 2e-5
              for z in (-3, -1, 1, 3)]
    print(f"{name:8}", *(f"{s:6.2f}" for s in slopes))
