# 200 managers: 10 companies of 20, or drawn one by one?
import numpy as np

rng = np.random.default_rng(0)
n_companies, m, drawn, reps = 2_000, 20, 10, 5_000

for icc in (0.0, 0.05, 0.3):  # likeness inside a company
    company = rng.normal(0, icc**0.5, (n_companies, 1))
    person = rng.normal(0, (1 - icc) ** 0.5, (n_companies, m))
    population = company + person

    means = population.mean(axis=1)
    picks = [rng.choice(means, drawn, replace=False) for _ in range(reps)]
    by_company = np.mean(picks, axis=1)
    picks = rng.integers(population.size, size=(reps, drawn * m))
    one_by_one = population.ravel()[picks].mean(axis=1)

    ratio = np.var(by_company) / np.var(one_by_one)
    deff = 1 + (m - 1) * icc
    print(f"icc {icc}: variance x {ratio:.1f}, formula {deff:.2f},")
    print(f"  200 managers count as {drawn * m / deff:.0f}")
