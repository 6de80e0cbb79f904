import numpy as np
from scipy.stats import norm
from statsmodels.stats import proportion as prop

# Before: how many users, to find 10% -> 11% with power 0.8?
p_a, p_b = 0.10, 0.11
z_sum = norm.ppf(0.975) + norm.ppf(0.80)
spread = p_a * (1 - p_a) + p_b * (1 - p_b)
need = z_sum**2 * spread / (p_b - p_a) ** 2
print(f"users per arm: {np.ceil(need):.0f}")

# After: buyers of 14,750 users in B and in A
buyers, users = [1630, 1480], [14750, 14750]
z, p = prop.proportions_ztest(buyers, users)
low, high = prop.confint_proportions_2indep(
    buyers[0], users[0], buyers[1], users[1], method="wald"
)
print(f"z={z:.2f} p={p:.4f}, B - A: {low:.4f} to {high:.4f}")

# Peeking: no effect at all, but 10 looks at equal intervals
steps = np.random.default_rng(0).normal(size=(200_000, 10))
looks = np.abs(steps.cumsum(axis=1) / np.sqrt(np.arange(1, 11)))
print(f"false alarms, one look: {(looks[:, -1] > 1.96).mean():.2f}")
print(f"ten looks: {(looks > 1.96).any(axis=1).mean():.2f}")
