import numpy as np

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
