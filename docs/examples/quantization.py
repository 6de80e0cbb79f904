import numpy as np

INT8, INT4 = np.arange(-127, 128), np.arange(-7, 8)
FP4 = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6])
FP4 = np.concatenate([-FP4[:0:-1], FP4])


def error(seed, grid, size, outlier):  # in percent
    x = np.random.default_rng(seed).normal(size=32 * 1024)
    x[0] = 50 if outlier else x[0]
    groups = x.reshape(-1, size)
    scale = np.abs(groups).max(axis=1, keepdims=True) / grid[-1]
    middles = (grid[1:] + grid[:-1]) / 2
    stored = grid[np.searchsorted(middles, groups / scale)]
    noise = (groups - stored * scale).flat[1:]  # not the outlier
    return 100 * noise.std() / x[1:].std()


print("                     plain outlier")
for name, grid in (("INT8", INT8), ("INT4", INT4), ("FP4", FP4)):
    for size in (32 * 1024, 32):
        case = f"{name:4} groups of {size:5}"
        plain, hurt = (np.mean([error(seed, grid, size, o)
                       for seed in range(20)]) for o in (0, 1))
        print(f"{case} {plain:5.1f}% {hurt:5.1f}%")
