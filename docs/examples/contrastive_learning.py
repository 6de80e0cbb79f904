import numpy as np

s = np.array([[0.8, 0.6, 0.2, 0.0],  # husky
              [0.5, 0.9, 0.1, 0.1],  # wolf
              [0.1, 0.0, 0.8, 0.5],  # car
              [0.0, 0.2, 0.4, 0.7]])  # truck


def loss(s, t):
    p = np.exp(s / t) / np.exp(s / t).sum(1, keepdims=True)
    return -np.log(np.diag(p)), p


for t in (1, 0.2, 0.05):
    each, p = loss(s, t)
    push = p[0, 1:] / p[0, 1:].sum()
    print(f"t = {t}: p = {p[0].round(3)}, loss {each[0]:.3f}")
    print(f"  share of the push: {push.round(2)}")
step = np.zeros((4, 4))
step[0, 1] = 1e-6
slope = (loss(s + step, 0.2)[0] - loss(s - step, 0.2)[0]) / 2e-6
print(f"slope for husky-wolf at 0.2: {slope[0]:.2f}")
print(f"mean loss at 0.2: {loss(s, 0.2)[0].mean():.3f}")
same = np.ones((4, 4))
print(f"all vectors equal: {loss(same, 0.2)[0].mean():.3f}")
