def count(name, blocks, d, kv, ff, matrices, rows, small):
    parts = {
        "attention": blocks * (2 * d * d + 2 * d * kv),
        "feed-forward": blocks * matrices * d * ff,
        "embeddings": rows * d,
        "norms, biases": small,
    }
    print(f"{name}: {(total := sum(parts.values())):,}")
    for part, n in parts.items():
        print(f"  {part:13} {n:13,} {n / total:5.1%}")
    return parts

d = 768  # GPT-2 small: one table, and one for 1,024 positions
small = 12 * (4 * d + 4 * d + 4 * d + d) + 2 * d
count("GPT-2 small", 12, d, d, 4 * d, 2, 50257 + 1024, small)

d = 4096  # Llama 3 8B: 8 key heads of 128, two tables, no biases
small = 32 * 2 * d + d
p = count("Llama 3 8B", 32, d, 1024, 14336, 3, 2 * 128256, small)
block = p["attention"] + p["feed-forward"]
print(f"feed-forward in a block: {p['feed-forward'] / block:.0%}")
used = block + p["embeddings"] // 2  # the input table: a lookup
print(f"GFLOP for a token: {2 * used / 1e9:.1f}")
print(f"8,192 tokens before it: {4 * 32 * d * 8192 / 1e9:.1f}")
