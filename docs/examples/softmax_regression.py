import numpy as np


def naive(z):
    return np.exp(z) / np.exp(z).sum()

def log_softmax(z):
    shifted = z - z.max()
    return shifted - np.log(np.exp(shifted).sum())

z = np.array([2.0, 1.0, 0.0])
with np.errstate(over="ignore", invalid="ignore"):
    print(naive(z).round(3), naive(z + 1000))
print(np.exp(log_softmax(z + 1000)).round(3))
print(log_softmax(np.array([1000.0, 0.0])))

dog = np.array([0, 1, 0])
slopes = [
    (log_softmax(z - h)[1] - log_softmax(z + h)[1]) / 2e-6
    for h in 1e-6 * np.eye(3)
]
print(np.round(slopes, 3), (naive(z) - dog).round(3))
for temperature in 0.5, 2:
    print(temperature, naive(z / temperature).round(3))
