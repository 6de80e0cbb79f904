import numpy as np

words = ["mat", "sofa", "roof", "moon", "tax"]
p = np.array([0.40, 0.30, 0.15, 0.10, 0.05])


def temperature(p, t):
    return p ** (1 / t) / (p ** (1 / t)).sum()


def keep(p, mask):
    return p * mask / p[mask].sum()


def top_p(p, share):  # p is sorted, the largest first
    return keep(p, np.cumsum(p) - p < share - 1e-9)


cases = {f"T = {t}": temperature(p, t) for t in (1, 0.5, 2)}
cases |= {"top-k 2": keep(p, p >= p[1]), "top-p 0.8": top_p(p, 0.8)}
cases["min-p 0.2"] = keep(p, p >= 0.2 * p[0])
cases["T = 2, top-p 0.8"] = top_p(temperature(p, 2), 0.8)
cases["top-p 0.8, T = 2"] = keep(temperature(p, 2), top_p(p, 0.8) > 0)
for name, q in cases.items():
    print(f"{name:17}", *(f"{w} {x:.2f}" for w, x in zip(words, q) if x))
