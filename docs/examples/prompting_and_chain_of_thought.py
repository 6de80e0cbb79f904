from math import comb


def at_most(k, n, p):  # P(k or fewer of n cases are right)
    ways = (comb(n, i) * p**i * (1 - p) ** (n - i)
            for i in range(k + 1))
    return sum(ways)


def best_score(prompts, n, p):  # average of the best
    beats = (1 - at_most(k, n, p) ** prompts for k in range(n))
    return sum(beats) / n


for p in (0.6, 0.4):
    votes = {k: 1 - at_most(k // 2, k, p) for k in (1, 3)}
    print(f"right {p}:", *(f"{k} votes {v:.3f}" for k, v in votes.items()))

for n in (50, 500):
    print(f"best of 20 prompts on {n} cases:",
          f"{best_score(20, n, 0.8):.3f}")
