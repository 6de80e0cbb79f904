# time and tokens, both 1 for a single agent
COORDINATION = 0.05  # time that each added worker costs
BRIEFING = 0.3  # tokens for its task and its report


def time(share, n):
    if n == 1:
        return 1.0
    return (1 - share) + share / n + COORDINATION * n


def tokens(n):
    return 1 + (BRIEFING * n if n > 1 else 0)


for share in (0.2, 0.5, 0.9):
    best = min(range(1, 11), key=lambda n: time(share, n))
    print(f"share {share}: 4 agents {time(share, 4):.3f},", end=" ")
    print(f"best {best}: {time(share, best):.3f}")
print(f"tokens of 4 agents: {tokens(4):.1f}")
print(f"crossover for 4: {COORDINATION * 16 / 3:.3f}")
