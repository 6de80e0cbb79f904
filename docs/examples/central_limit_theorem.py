import numpy as np

rng = np.random.default_rng(0)
runs = 20_000

print("  n    sd  off by 5  Cauchy")
for n in (1, 5, 100, 500):
    waits = rng.exponential(20, (runs, n)).mean(axis=1)
    off = np.mean(np.abs(waits - 20) >= 5)
    cauchy = rng.standard_cauchy((runs, n)).mean(axis=1)
    half = np.median(np.abs(cauchy))  # half lie this close to 0
    print(f"{n:3}  {waits.std():4.1f}  {off:8.1%}  {half:6.2f}")
