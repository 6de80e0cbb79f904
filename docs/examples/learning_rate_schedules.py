import numpy as np

rng = np.random.default_rng(0)
print("rate  batch   5 steps  20 steps  100 steps")
for rate, batch in ((0.05, 1), (0.2, 1), (0.2, 4)):
    w = np.full(50_000, 10.0)  # 50,000 runs, all from 10
    print(f"{rate:4} {batch:6}", end="")
    for step in range(1, 101):  # loss w²/2, gradient w
        noise = rng.normal(size=w.size) / batch**0.5
        w = w - rate * (w + noise)
        if step in (5, 20, 100):
            print(f"{np.mean(w**2) / 2:10.3f}", end="")
    print()
