import numpy as np

rng = np.random.default_rng(0)
n = 400_000  # nights
total = sum(rng.uniform(0, 10, n) for _ in range(48))
print(f"mean {total.mean():.0f} s, sd {total.std():.0f} s")
print(f"above 270 s: {np.mean(total > 270):.1%}")

data = {  # all with mean 0 and sd 1
    "total": (total - 240) / 20,
    "exponential": rng.exponential(1, n) - 1,
    "t(3)": rng.standard_t(3, n) / np.sqrt(3),
}
print("within         1 sd   2 sd   3 sd  beyond 4 sd")
for name, z in data.items():
    within = [np.mean(np.abs(z) < k) for k in (1, 2, 3)]
    shares = "  ".join(f"{w:.1%}" for w in within)
    print(f"{name:12} {shares}  {np.mean(np.abs(z) > 4):.3%}")
