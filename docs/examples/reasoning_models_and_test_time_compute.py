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

print(f"3 right of 10: pass@3 {1 - comb(7, 3) / comb(10, 3):.3f}")
