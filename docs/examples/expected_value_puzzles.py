import numpy as np

# chances between the states "none" and "H"
stay = {"HH": [[0.5, 0.5], [0.5, 0]], "HT": [[0.5, 0.5], [0, 0.5]]}
rng = np.random.default_rng(0)
heads = rng.random((200_000, 100)) < 0.5
for name, matrix in stay.items():
    exact = np.linalg.solve(np.eye(2) - matrix, [1, 1])
    second = heads[:, 1:] == (name == "HH")
    found = heads[:, :-1] & second
    tosses = found.argmax(axis=1) + 2
    print(f"{name}: exact {exact.round(6)}, simulated {tosses.mean():.2f}")
pairs = heads[:, :9] & heads[:, 1:10]
print(f"HH in 10 tosses: {pairs.sum(axis=1).mean():.2f}")

a, b = rng.random((2, 200_000, 60)) < 0.8  # a biased coin
first = (a != b).argmax(axis=1)  # HT or TH
fair = a[np.arange(len(a)), first].mean()
print(f"fair coin: heads {fair:.3f}, tosses {2 * (first + 1).mean():.2f}")
