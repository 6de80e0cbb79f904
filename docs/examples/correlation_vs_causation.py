import numpy as np

rng = np.random.default_rng(0)
n = 400_000  # listeners
def show(name, x, y):
    r = round(np.corrcoef(x, y)[0, 1], 2) + 0.0
    print(f"{name:24} {r:5.2f}")

# 1. Love of music drives both
love, noise_1, noise_2 = rng.normal(size=(3, n))
playlists, hours = love + noise_1, love + noise_2
show("confounder", playlists, hours)
same = np.abs(love - 1) < 0.1
show("equal love of music", playlists[same], hours[same])
show("playlists by lottery", rng.permutation(noise_1), hours)
# 2. Two unrelated causes of a subscription
x, y = rng.normal(size=(2, n))
premium = x + y > 1
show("unrelated, everybody", x, y)
show("unrelated, premium only", x[premium], y[premium])
show("y = x squared", x, x**2)
