import numpy as np

days, frauds = [], []
for day in range(50):
    rng = np.random.default_rng(day)
    amount = rng.lognormal(3.3, 1.3, 20_000)  # dollars
    p = 1 / (1 + np.exp(-rng.normal(-10.25, 3, 20_000)))
    fraud = rng.random(20_000) < p  # so p is calibrated
    frauds.append(fraud.sum())
    for score in (p, p * amount, p * (p > 0.5)):
        top = np.argsort(-score)[:100]
        top = top[score[top] > 0]
        saved = amount[top] @ fraud[top] - 4 * len(top)
        days.append([len(top), fraud[top].sum(), saved])
days = np.array(days).reshape(50, 3, 3)
print(f"{np.mean(frauds):.0f} frauds a day")
print("              reviews  found  dollars saved")
for i, name in enumerate(("by p", "by p x amount", "p over 0.5")):
    (n, found, saved), sd = days[:, i].mean(0), days[:, i].std(0)
    print(f"{name:13} {n:7.0f} {found:6.0f}"
          f"  {saved:6.0f} +- {sd[2]:.0f}")
more = (days[:, 1, 2] > days[:, 0, 2]).sum()
print(f"p x amount saves more on {more} of 50 days")
