d, hidden, keys, blocks = 4096, 14336, 8 * 128, 32

parts = {
    "queries, output": 2 * d * d,
    "keys, values": 2 * d * keys,
    "feed-forward": 3 * d * hidden,
}
block = sum(parts.values())
for part, n in parts.items():
    print(f"{part:15} {n:13,} {n / block:4.0%}")
tables, norms = 2 * 128256 * d, (2 * blocks + 1) * d
print(f"one block       {block:13,}")
print(f"32 blocks       {blocks * block:13,}")
print(f"two tables      {tables:13,}")
print(f"norms           {norms:13,}")
print(f"the model       {blocks * block + tables + norms:13,}")

used = blocks * block + tables // 2  # input table: a lookup
print(f"GFLOP for a token: {2 * used / 1e9:.1f}")
pairs = 4 * blocks * d * 8192
print(f"with 8,192 tokens before it: + {pairs / 1e9:.1f}")
