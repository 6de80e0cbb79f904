import numpy as np
from sklearn.model_selection import train_test_split

# 1,000 rows, 10% positive: cut off 20%, then a quarter of the rest
rows, y = np.arange(1000), np.repeat([0, 1], [900, 100])
rest, test = train_test_split(
    rows, test_size=0.2, stratify=y, random_state=0
)
train, val = train_test_split(
    rest, test_size=0.25, stratify=y[rest], random_state=0
)
for name, part in (("train", train), ("val", val), ("test", test)):
    print(f"{name:5} {len(part)} rows, {y[part].sum()} positive")

# The best of 500 coin-tossing models, 1,000 times over
rng = np.random.default_rng(0)
val_acc = rng.binomial(200, 0.5, (1000, 500)).max(axis=1) / 200
test_acc = rng.binomial(200, 0.5, 1000) / 200
for name, acc in (("validation", val_acc), ("test", test_acc)):
    print(f"winner, {name:10} {acc.mean():.3f} ± {acc.std():.3f}")
