import numpy as np

n = 1_000  # 1% of 100,000 requests an hour
for fault in (0.01, 0.001, 0.0001):
    print(f"fault rate {fault:.2%}: seen with chance", end=" ")
    print(f"{1 - (1 - fault) ** n:.2f}")
rng, base = np.random.default_rng(0), 0.01
for hours, rate in ((1, 0.015), (1, 0.0268), (24, 0.0127)):
    size = hours * n  # of the canary, and of the control
    old = rng.binomial(size, base, 20_000) / size
    new = rng.binomial(size, rate, 20_000) / size
    se = ((old * (1 - old) + new * (1 - new)) / size) ** 0.5
    found = ((new - old) / se > 1.96).mean()
    print(f"{hours:2} h: rise from 1% to {rate:.2%}", end=" ")
    print(f"is found in {found:.0%}")
