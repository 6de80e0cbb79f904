# 10 companies, 20 managers from each; 50,000 such surveys
import numpy as np
from scipy.stats import t

rng = np.random.default_rng(0)
drawn, m, surveys = 10, 20, 50_000
n = drawn * m


def coverage(mean, se, df):  # the true mean is 0
    return (np.abs(mean) < t.ppf(0.975, df) * se).mean()


print(" icc  variance x  naive  clustered")
for icc in (0.0, 0.05, 0.3):
    company = rng.standard_normal((surveys, drawn, 1), "f")
    person = rng.standard_normal((surveys, drawn, m), "f")
    answers = icc**0.5 * company + (1 - icc) ** 0.5 * person
    mean, means = answers.mean(axis=(1, 2)), answers.mean(axis=2)
    ratio = mean.var() / (1 / n)  # 1 / n: drawn one by one
    naive = answers.std(axis=(1, 2), ddof=1) / n**0.5
    clustered = means.std(axis=1, ddof=1) / drawn**0.5
    print(f"{icc:4}  {ratio:10.2f}", end="  ")
    print(f"{coverage(mean, naive, n - 1):5.0%}", end="  ")
    print(f"{coverage(mean, clustered, drawn - 1):9.0%}")
