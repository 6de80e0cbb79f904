import numpy as np

rng = np.random.default_rng(0)
runs = 20_000

print("  n   sd  off by 5  z<-1.96  z>1.96   Cauchy")
for n in (1, 5, 100, 500):
    waits = rng.exponential(20, (runs, n)).mean(axis=1)
    z = (waits - 20) / (20 / np.sqrt(n))
    off = np.mean(np.abs(waits - 20) >= 5)
    low, high = np.mean(z < -1.96), np.mean(z > 1.96)
    cauchy = rng.standard_cauchy((runs, n)).mean(axis=1)
    half = np.median(np.abs(cauchy))  # half lie this close to 0
    print(f"{n:3} {waits.std():4.1f} {off:9.1%} {low:8.1%} {high:7.1%} {half:8.2f}")
