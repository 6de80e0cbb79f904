from math import comb

import numpy as np

rng = np.random.default_rng(0)


def vote(p, n):  # answer 0 is right; ties are drawn
    c = rng.multinomial(n, p, size=20000)
    top = c == c.max(axis=1, keepdims=True)
    return np.mean(top[:, 0] / top.sum(axis=1))


print("  n  one rival  five rivals  checker")
for n in (1, 5, 25, 101):
    one, five = vote([0.4, 0.6], n), vote([0.4] + 5 * [0.12], n)
    print(f"{n:3} {one:10.2f} {five:12.2f} {1 - 0.6**n:8.2f}")

c = np.arange(11)  # right answers among 10
chance = [comb(10, k) * 0.4**k * 0.6 ** (10 - k) for k in c]
good = np.array([1 - comb(10 - k, 3) / comb(10, 3) for k in c])
naive = 1 - (1 - c / 10) ** 3
print(f"3 of 10: {good[3]:.3f}, naive {naive[3]:.3f}")
print(f"average: {good @ chance:.3f}, naive {naive @ chance:.3f}")
print(f"true pass@3: {1 - 0.6**3:.3f}")
