import numpy as np

ref, r, one = *np.array([[0.5, 0.3, 0.2], [0, 1, 2]]), np.eye(3)


def dpo_gradient(z, i, j):  # i is preferred to j, beta is 1
    h = z - np.log(np.exp(z).sum()) - np.log(ref)
    return (one[j] - one[i]) / (1 + np.exp(h[i] - h[j]))


pairs = [(i, j) for i in range(3) for j in range(3)]
share = {(i, j): 1 / (1 + np.exp(r[j] - r[i])) for i, j in pairs}
rl = dpo = np.log(ref)
for _ in range(2000):
    p = np.exp(rl) / np.exp(rl).sum()
    a = r - np.log(p / ref)  # reward minus KL, beta is 1
    rl = rl + 0.5 * p * (a - p @ a)
    dpo = dpo - 0.1 * sum(share[x] * dpo_gradient(dpo, *x) for x in pairs)

for name, z in ("RL", rl), ("DPO", dpo), ("formula", np.log(ref) + r):
    print(f"{name:7}", (np.exp(z) / np.exp(z).sum()).round(3))
