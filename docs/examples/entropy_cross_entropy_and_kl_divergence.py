import numpy as np

#            sun  clouds rain  snow
p = np.array([1/2, 1/4, 1/8, 1/8])  # the weather here
q = np.array([1/4, 1/8, 1/2, 1/8])  # the other climate


def cross_entropy(p, q):
    return -(p * np.log2(q)).sum()


def kl(p, q):
    return cross_entropy(p, q) - cross_entropy(p, p)


print(f"H(p)     {cross_entropy(p, p):.3f} bits")
print(f"H(p, q)  {cross_entropy(p, q):.3f} bits")
print(f"KL(p‖q)  {kl(p, q):.3f} bits")
print(f"KL(q‖p)  {kl(q, p):.3f} bits")
