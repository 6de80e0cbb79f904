import numpy as np

guest = np.array([4, 2])  # coffees and teas a week
known = np.array([[6, 0], [4, 5], [7, 5], [8, 4]])
gaps = known - guest
inverse = np.linalg.inv([[1, 0.8], [0.8, 1]])
lengths = np.linalg.norm(known, axis=1)
cosine = known @ guest / lengths / np.linalg.norm(guest)
for name, d in {
    "Euclidean": np.sqrt((gaps**2).sum(axis=1)),
    "Manhattan": np.abs(gaps).sum(axis=1),
    "Mahalanobis": np.sqrt(((gaps @ inverse) * gaps).sum(axis=1)),
    "1 - cosine": 1 - cosine,
}.items():
    print(f"{name:12}{d.round(2)}", "ABCD"[d.argmin()])

ones = known / lengths[:, None] - guest / np.linalg.norm(guest)
print("unit length ", (ones**2).sum(axis=1).round(2))
a, b = {"coffee", "tea"}, {"coffee", "tea", "cake"}
print("Jaccard     ", round(len(a & b) / len(a | b), 2))
