from scipy.stats import norm
from statsmodels.stats import proportion as prop

# Before: visitors per arm to find 10% -> 11% with power 0.8
p_a, p_b = 0.10, 0.11
v = p_a * (1 - p_a) + p_b * (1 - p_b)
z_sum = norm.ppf(0.975) + norm.ppf(0.80)
print(f"visitors per arm: {z_sum**2 * v / (p_b - p_a) ** 2:.0f}")

# After: buyers among 14,750 visitors in B and in A
buyers, visitors = [1630, 1480], [14750, 14750]
z, p = prop.proportions_ztest(buyers, visitors)
low, high = prop.confint_proportions_2indep(
    buyers[0], visitors[0], buyers[1], visitors[1], method="wald"
)
print(f"z={z:.2f} p={p:.4f}")
print(f"gain: {100 * low:.2f} to {100 * high:.2f} points")
