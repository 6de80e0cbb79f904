from math import log2, sqrt

# rank of the right passage in the top 5 (0: missing), is the answer
# right, is it right with that passage alone, number of questions
LOG = [(1, 1, 1, 46), (2, 1, 1, 16), (4, 1, 1, 6), (0, 1, 1, 4)]
LOG += [(0, 0, 1, 15), (0, 0, 0, 3), (1, 0, 0, 6), (5, 0, 1, 4)]


def show(name, keep, n=100, z=1.96):
    p = sum(k for *row, k in LOG if keep(*row)) / n
    half = z * sqrt(p * (1 - p) / n + (z / n / 2) ** 2)
    ends = ((p + z * z / n / 2 + s) / (1 + z * z / n) for s in (-half, half))
    print(f"{name:13} {p:.2f},", *(f"{end:.2f}" for end in ends))


show("right", lambda rank, right, alone: right)
show("recall@5", lambda rank, right, alone: rank)
show("retrieval", lambda rank, right, alone: not (rank or right) and alone)
show("generation", lambda rank, right, alone: rank and not (right or alone))
show("crowding", lambda rank, right, alone: rank and alone and not right)
show("both", lambda rank, right, alone: not (rank or right or alone))
show("passage alone", lambda rank, right, alone: alone)
gain = sum(k / log2(rank + 1) for rank, _, _, k in LOG if rank)
print(f"NDCG@5        {gain / 100:.2f}")
