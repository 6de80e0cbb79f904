# 2,000 tuning problems with 4 settings, scaled to 0..1.
# Error: squared distance from the best value, summed over
# the settings that matter. The best values are unknown.
import numpy as np

rng = np.random.default_rng(0)
best = rng.random((2000, 1, 4))
axis = np.array([1, 3, 5]) / 6  # 3 evenly spaced values
grid = np.stack(np.meshgrid(*[axis] * 4), -1).reshape(1, 81, 4)
random = rng.random((2000, 81, 4))  # 81 trials as well
print("mean error of the best of 81 trials")
print("settings that matter   grid   random")
for matter in (1, 2, 4):
    row = []
    for trials in (grid, random):
        distance = (trials - best)[:, :, :matter]
        error = (distance**2).sum(axis=2)
        row.append(error.min(axis=1).mean())
    print(f"{matter} of 4               {row[0]:.4f}   {row[1]:.4f}")

print("chance that a random trial hits the best 5%")
for n in (10, 30, 60):
    hit = (rng.random((100_000, n)) < 0.05).any(axis=1)
    print(f"{n} trials: {hit.mean():.2f}")
