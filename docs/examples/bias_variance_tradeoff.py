# 4,000 training sets of 30 points, three polynomials.
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(0, 1, 30)
truth = np.sin(8 * x)[:, None]


def noisy_targets():
    return truth + 0.5 * rng.normal(size=(30, 4000))


print("degree  bias^2  variance  noise    sum  measured")
for degree in (1, 5, 12):
    weights = np.polyfit(x, noisy_targets(), degree)
    fits = np.vander(x, degree + 1) @ weights
    mean = fits.mean(axis=1, keepdims=True)
    bias2 = np.mean((mean - truth) ** 2)
    variance = np.mean((fits - mean) ** 2)
    total = bias2 + variance + 0.25
    measured = np.mean((noisy_targets() - fits) ** 2)
    print(f"{degree:6}  {bias2:6.3f}  {variance:8.3f}  0.250", end="")
    print(f"  {total:.3f}  {measured:8.3f}")
