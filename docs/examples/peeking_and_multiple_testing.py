import numpy as np
from scipy.stats import norm

rng, days = np.random.default_rng(0), np.arange(1, 21)
noise = rng.normal(size=(50_000, 20)).cumsum(axis=1)
same = np.abs(noise) / np.sqrt(days)  # B equals A
for looks in (1, 5, 10, 20):
    out = same[:, days % (20 // looks) == 0] > 1.96
    print(f"{looks:2} looks: false alarms {out.any(axis=1).mean():.0%}")
better = (noise + 2.8 * days / np.sqrt(20)) / np.sqrt(days)
for name, bound in (("Pocock", np.full(20, 2.672)),
                    ("O'Brien-Fleming", 2.126 * np.sqrt(20 / days))):
    hit, false = better > bound, (same > bound).any(axis=1)
    stop = np.where(hit.any(axis=1), hit.argmax(axis=1) + 1, 20)
    print(f"{name}: false alarms {false.mean():.0%}, gain found "
          f"{hit.any(axis=1).mean():.0%}, day {stop.mean():.1f}")
z = np.abs(rng.normal([3] * 4 + [0] * 16, 1, (50_000, 20)))  # 4 change
lines = norm.isf(days / 800)  # two-sided 0.05 * rank / 20
k = ((-np.sort(-z) > lines) * days).max(axis=1)  # BH keeps k
for name, cut in (("no correction", 1.96), ("Bonferroni", 3.023),
                  ("BH", np.append(9, lines)[k][:, None])):
    false, real = [s.sum(axis=1) for s in np.split(z > cut, [4], 1)[::-1]]
    fdr = (false / (false + real).clip(1)).mean()
    print(f"{name}: any false {(false > 0).mean():.0%}, FDR {fdr:.1%},"
          f" found {real.mean():.1f}")
