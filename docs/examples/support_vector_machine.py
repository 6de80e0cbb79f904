import numpy as np

ham = [[1, 1, 1], [0, 1, 1], [1, 0, 1]]  # marks, links, 1
X = [*ham, [3, 3, 1], [5, 3, 1], [4, 5, 1]]
y = [-1, -1, -1, 1, 1, 1]

def hinge(m):  # how hard an email pulls
    return m < 1

def log(m):
    return 1 / (1 + np.exp(m))

def fit(pull, X, y, C):
    X, y, w, seen = np.array(X), np.array(y), np.zeros(3), []
    for _ in range(9000):
        pulls = C * pull(y * (X @ w))
        seen.append([*w, *pulls])
        w = w + 0.004 * (pulls * y @ X - w * [1, 1, 0])
    mean = np.mean(seen[4500:], axis=0)
    print(pull.__name__, "loss, w and b:", mean[:3].round(1))
    print("  pulls:", mean[3:].round(2))

fit(hinge, X, y, C=1)
fit(log, X, y, C=1)
