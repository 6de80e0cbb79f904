from math import comb

films = 10_000


def hit_at_10(rank, sampled):
    """Chance that at most 9 sampled films rank higher."""
    above, below = rank - 1, films - rank
    ways = sum(comb(above, k) * comb(below, sampled - k)
               for k in range(10))
    return ways / comb(films - 1, sampled)


print("sampled  A: rank  hit@10  B: hit@10")
for sampled in (9999, 1000, 300, 99):
    rank = 1 + sampled * 499 / 9999
    a = hit_at_10(500, sampled)
    b = (0.1 * hit_at_10(5, sampled)
         + 0.9 * hit_at_10(films, sampled))
    print(f"{sampled:7} {rank:8.1f} {a:7.2f} {b:10.2f}")
