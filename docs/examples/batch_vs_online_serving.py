import numpy as np

for calls in (1, 20, 100):
    print(f"{calls:3} calls: {1 - 0.99**calls:.0%} meet a slow one")
rng, n, service = np.random.default_rng(0), 1_000_000, 10.0  # ms
print("load   mean  by formula   p99")
for load in (0.5, 0.7, 0.9):
    work = rng.exponential(service, n)
    gap = rng.exponential(service / load, n)  # between arrivals
    walk = np.cumsum(work - gap)  # work that came minus time
    low = np.minimum.accumulate(np.minimum(walk, 0))
    wait = np.r_[0, (walk - low)[:-1]]  # before each request
    total = wait + work
    mean, p99 = total.mean(), np.percentile(total, 99)
    print(f"{load:.1f}  {mean:4.0f} ms  {service / (1 - load):7.0f} ms", end="")
    print(f"{p99:6.0f} ms")
