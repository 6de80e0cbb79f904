import numpy as np

# 100 answers that people pass, 100 that they fail
observed = (90 + 70) / 200
chance = 0.5 * 0.6 + 0.5 * 0.4
kappa = (observed - chance) / (1 - chance)
print(f"agreement {observed:.2f}, kappa {kappa:.2f}")


def correct(rate, se, sp):
    return (rate + sp - 1) / (se + sp - 1)


print(f"judge 0.66, corrected {correct(0.66, 0.9, 0.7):.2f}")

rng, repeats = np.random.default_rng(0), 20_000
rate = rng.binomial(1000, 0.66, repeats) / 1000
se = rng.binomial(100, 0.9, repeats) / 100
sp = rng.binomial(100, 0.7, repeats) / 100
mean, noise = correct(rate, se, sp), rate * (1 - rate) / 1000
labels = mean**2 * se * (1 - se) + (1 - mean) ** 2 * sp * (1 - sp)
wide = 1.96 * np.sqrt(noise + labels / 100) / (se + sp - 1)
for name, m, w in (("raw", rate, 1.96 * noise**0.5), ("corrected", mean, wide)):
    hit = np.mean(abs(m - 0.6) < w)
    print(f"{name}: +/-{w.mean():.2f}, contains 0.60: {hit:.0%}")
