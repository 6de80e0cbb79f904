import numpy as np


def interval(only_new, only_old, n, z=1.96):
    gain = (only_new - only_old) / n
    both = only_new + only_old
    se = (both - (only_new - only_old) ** 2 / n) ** 0.5 / n
    return 100 * gain, 100 * (gain - z * se), 100 * (gain + z * se)


for name, *counts in (
    ("all", 120, 80, 2_000),
    ("returning", 110, 52, 1_700),
    ("new", 10, 28, 300),
):
    gain, low, high = interval(*counts)
    verdict = "BLOCK" if high < 0 else "pass"
    print(f"{name:9} {gain:+.1f} ({low:+.1f} to {high:+.1f}) {verdict}")
rng = np.random.default_rng(0)
for slices in (1, 5, 20):  # both models equally good
    new = rng.binomial(162, 0.5, (20_000, slices))
    blocked = interval(new, 162 - new, 1_700)[2] < 0
    wide = interval(new, 162 - new, 1_700, z=3.02)[2] < 0
    print(f"{slices:2} slices: {blocked.any(1).mean():.1%} blocked,", end="")
    print(f" {wide.any(1).mean():.1%} with z = 3.02")
