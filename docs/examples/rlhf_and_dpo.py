import numpy as np

ref, r, one = *np.array([[0.5, 0.3, 0.2], [0, 1, 2]]), np.eye(3)


def loss(z, i=2, j=0, beta=1):  # i is preferred to j
    h = beta * (z - np.log(np.exp(z).sum()) - np.log(ref))
    return np.log(1 + np.exp(h[j] - h[i]))


def gradient(z, i=2, j=0, beta=1):
    return -beta * np.expm1(-loss(z, i, j)) * (one[j] - one[i])


rl = dpo = np.log(ref)
test = [loss(rl + e) - loss(rl - e) for e in 1e-5 * one]
print(gradient(rl), np.round(test, 9) / 2e-5)
for _ in range(2000):
    p = np.exp(rl) / np.exp(rl).sum()
    a = r - np.log(p / ref)  # beta is 1
    rl = rl + 0.5 * p * (a - p @ a)
    dpo = dpo - 0.1 * sum(gradient(dpo, i, j) / (1 + np.exp(r[j] - r[i]))
                          for i in range(3) for j in range(3))
total = np.exp([rl, dpo, np.log(ref) + r])
print((total / total.sum(1, keepdims=True)).round(3))
