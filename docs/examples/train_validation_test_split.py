from functools import partial

import numpy as np
from sklearn.model_selection import train_test_split

split = partial(train_test_split, random_state=0)
rows, y = np.arange(1000), np.repeat([0, 1], [900, 100])
rest, test, y_rest, y_test = split(rows, y, test_size=0.2, stratify=y)
train, val, y_train, y_val = split(rest, y_rest, test_size=0.25, stratify=y_rest)
print("rows:     ", len(train), len(val), len(test))
print("positives:", y_train.sum(), y_val.sum(), y_test.sum())

# Selection spoils a score: 500 "models" that only toss a coin.
rng = np.random.default_rng(0)
truth = rng.integers(0, 2, 400)
guesses = rng.integers(0, 2, (500, 400))
hits = guesses == truth
val_acc = hits[:, :200].mean(axis=1)  # 200 validation rows
best = val_acc.argmax()
print(f"best validation accuracy: {val_acc[best]:.2f}")
print(f"its test accuracy:        {hits[best, 200:].mean():.2f}")
