import numpy as np

films = "Orbit", "Mars", "Noodle", "Chef", "Waltz", "Comet"
likes = np.array([[1, 1, 1, 0, 0, 0],  # Ana
                  [1, 1, 1, 1, 0, 0],  # Ben
                  [1, 0, 1, 0, 0, 0],  # Cleo
                  [0, 0, 1, 1, 1, 0],  # Dan
                  [0, 0, 0, 0, 1, 0],  # Eva
                  [0, 1, 0, 0, 1, 0]])  # Finn
topics = np.array([[1, 1, 0, 0, 0, 1],  # space
                   [0, 0, 1, 1, 0, 0],  # food
                   [0, 0, 0, 0, 1, 0]])  # dance

def cosines(x):  # of all pairs of columns
    length = np.sqrt((x * x).sum(axis=0))
    return x.T @ x / np.maximum(np.outer(length, length), 1)
cleo = likes[2]
print(" " * 12, *(f"{film:>6}" for film in films))
for name, x in (("likes ", likes), ("topics", topics)):
    s = cosines(x)
    print(name, "Orbit", *(f"{v:6.2f}" for v in s[0]))
    new = ("  seen" if c else f"{v:6.2f}"
           for v, c in zip(s @ cleo, cleo))
    print(name, "Cleo ", *new)
