import numpy as np

x = np.random.default_rng(0).normal(size=32 * 1024)
spiky = x.copy()
spiky[0] = 50
INT8, INT4 = np.arange(-127, 128), np.arange(-7, 8)
FP4 = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6])
FP4 = np.concatenate([-FP4[:0:-1], FP4])

def error(x, grid, size):  # of the ordinary weights, in percent
    groups = x.reshape(-1, size)
    scale = np.abs(groups).max(axis=1, keepdims=True) / grid[-1]
    middles = (grid[1:] + grid[:-1]) / 2
    stored = grid[np.searchsorted(middles, groups / scale)]
    ordinary = np.abs(groups) < 10
    noise = (groups - stored * scale)[ordinary]
    return 100 * noise.std() / groups[ordinary].std()


print("                     plain outlier")
for name, grid in (("INT8", INT8), ("INT4", INT4), ("FP4", FP4)):
    for size in (x.size, 32):
        plain, hurt = (error(v, grid, size) for v in (x, spiky))
        print(f"{name:4} groups of {size:5} {plain:5.1f}% {hurt:5.1f}%")
