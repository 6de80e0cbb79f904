layers, d, kv_heads, size = 32, 4096, 8, 128
weights = 7.5e9  # all but the input table
per_token = 2 * layers * kv_heads * size * 2  # bytes

print(" tokens     cache  weights    pairs")
for n in 8192, 131072, 1048576:
    cache = n * per_token / 2**30
    linear = 2 * weights * n / 1e15
    pairs = 2 * layers * d * n**2 / 1e15  # causal: half of n²
    print(f"{n:7} {cache:5.0f} GiB {linear:8.3f} {pairs:8.3f}")
