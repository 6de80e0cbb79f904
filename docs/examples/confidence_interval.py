from math import comb, sqrt


def wald(right, n, z=1.96):
    p = right / n
    half = z * sqrt(p * (1 - p) / n)
    return p - half, p + half


def wilson(right, n, z=1.96):
    p, k = right / n, z**2 / n
    half = z * sqrt(p * (1 - p) / n + k / (4 * n))
    return (p + k / 2 - half) / (1 + k), (p + k / 2 + half) / (1 + k)


def coverage(interval, p, n):  # all counts that can occur
    held = [i for i in range(n + 1) if interval(i, n)[0] <= p <= interval(i, n)[1]]
    return sum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in held)


for name, f in [("Wald", wald), ("Wilson", wilson)]:
    for right, n in [(90, 100), (360, 400), (20, 20)]:
        print(f"{name:6} {right:3} of {n:3}:", *(f"{end:.3f}" for end in f(right, n)))
    for p, n in [(0.9, 100), (0.95, 20)]:
        print(f"{name:6} p = {p:.2f}, n = {n:3}: {coverage(f, p, n):.1%} caught")
