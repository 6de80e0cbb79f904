import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def pages(rng):  # of one user, one page for each score
    fit = np.sort(rng.normal(size=10_000))[-500:]  # retrieval
    loud, deep, noise = rng.normal(size=(3, 500))
    p = sigmoid(fit + loud - 7.5)  # click
    m = 15 * np.exp(0.5 * deep - 0.25 * loud)  # minutes
    s = sigmoid(0.5 - 1.5 * loud)  # satisfied
    head = sigmoid(0.5 - 1.5 * loud + noise)  # estimate of s
    for score in (p, p * m, p * m * head**0.5, p * m * head):
        top = np.argsort(-score)[:20]
        yield [(v[top]).sum() for v in (p, p * m, p * m * s)]


out = [list(pages(np.random.default_rng(i))) for i in range(200)]
print("sorted by      clicks  minutes  satisfied minutes")
names = "clicks", "minutes, w=0", "w=0.5", "w=1"
for name, mean, sd in zip(names, np.mean(out, 0), np.std(out, 0)):
    print(f"{name:13} {mean[0]:6.2f} {mean[1]:8.1f}"
          f" {mean[2]:8.2f} ± {sd[2]:.2f}")
