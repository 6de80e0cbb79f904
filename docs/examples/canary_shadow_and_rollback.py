import numpy as np

n = 1_000  # 1% of 100,000 requests an hour
for fault in (0.01, 0.001, 0.0001):
    print(f"fault rate {fault:.2%}: seen with chance", end=" ")
    print(f"{1 - (1 - fault) ** n:.2f}")
rng, base = np.random.default_rng(0), 0.01
for hours in (1, 24):
    size, rise = hours * n, 0.0
    for _ in range(50):  # both sides hold the rise: iterate
        p = base + rise
        noise = base * (1 - base) + p * (1 - p)
        rise = (1.96 + 0.8416) * (noise / size) ** 0.5
    old = rng.binomial(size, base, 20_000) / size
    new = rng.binomial(size, base + rise, 20_000) / size
    se = ((old * (1 - old) + new * (1 - new)) / size) ** 0.5
    power = ((new - old) / se > 1.96).mean()
    print(f"{hours:2} h: smallest rise 1% to {base + rise:.2%},", end=" ")
    print(f"found in {power:.0%}")
