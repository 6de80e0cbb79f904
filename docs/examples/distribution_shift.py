# A blood value x. Well: mean 0; ill: mean 2; spread 1.
import numpy as np

rng = np.random.default_rng(0)
ill = rng.random(1_000_000) < 0.5
x = rng.normal(2 * ill, 1)
worlds = {"training": (x, ill)}

sent = rng.random(x.size) < np.where(abs(x - 1) < 1, 1, 0.1)
worlds["covariate"] = x[sent], ill[sent]  # unclear cases

rare = rng.random(x.size) < 0.1  # 10% are ill
worlds["label"] = rng.normal(2 * rare, 1), rare

chance = 1 / (1 + np.exp(2 - 2 * (x - 1)))  # rule moved by 1
worlds["concept"] = x, rng.random(x.size) < chance

print("           spread  mean x   % ill at  % ill of")
print("shift       of x   of ill   x near 1   flagged")
for name, (x, y) in worlds.items():
    at_1 = 100 * y[abs(x - 1) < 0.1].mean()
    flagged = 100 * y[x > 1].mean()
    row = f"{name:9} {x.std():6.2f} {x[y].mean():8.2f}"
    print(f"{row} {at_1:10.0f} {flagged:9.0f}")
