from statistics import NormalDist

import numpy as np

rng, days = np.random.default_rng(0), np.arange(1, 21)
noise = rng.normal(size=(50_000, 20)).cumsum(axis=1)
same = np.abs(noise) / np.sqrt(days)  # B equals A
for looks in (1, 5, 10, 20):
    seen = same[:, days % (20 // looks) == 0]
    print(f"{looks:2} looks: {(seen > 1.96).any(axis=1).mean():.0%}")
print(f"20 looks, 2.672: {(same > 2.672).any(axis=1).mean():.0%}")
gain = (noise + 2.8 * days / np.sqrt(20)) / np.sqrt(days)
found = (gain > 2.672).any(axis=1)
stop = np.where(found, (gain > 2.672).argmax(axis=1) + 1, 20)
print(f"gain found {found.mean():.0%}, day {stop.mean():.1f}")
# 20 metrics; only the first 4 really change
z = np.abs(rng.normal([3] * 4 + [0] * 16, 1, (50_000, 20)))
lines = np.array([-NormalDist().inv_cdf(i / 800) for i in days])
k = ((-np.sort(-z) > lines) * days).max(axis=1)  # BH keeps k
for name, cut in (("no correction", 1.96), ("Bonferroni", 3.023),
                  ("BH", np.append(9, lines)[k][:, None])):
    false = (z > cut)[:, 4:].sum(axis=1)
    real = (z > cut)[:, :4].sum(axis=1)
    fdr = (false / (false + real).clip(1)).mean()
    print(f"{name}: {(false > 0).mean():.0%} {fdr:.1%} {real.mean():.1f}")
