import numpy as np

lines = ["bank river water", "shore river water",
         "bank money loan", "lender money loan",
         "hot tea milk", "cold tea milk"]
words = sorted(set(" ".join(lines).split()))
has = 1.0 * np.array([[w in s.split() for w in words] for s in lines])
N = has.T @ has * (1 - np.eye(len(words)))  # seen
E = np.outer(N.sum(axis=1), N.sum(axis=0)) / N.sum()  # by chance
k, bank, river = 3, words.index("bank"), words.index("river")

for seed in range(3):  # skip-gram, k negatives per pair
    rng = np.random.default_rng(seed)
    W, C = rng.normal(0, 0.3, size=(2, len(words), len(words)))
    for _ in range(3000):
        p = 1 / (1 + np.exp(-W @ C.T))
        G = N * (1 - p) - k * E * p  # pull pairs, push noise
        W, C = W + 0.02 * G @ C, C + 0.02 * G.T @ W
    print("bank · river", (W @ C.T)[bank, river].round(2))

V = np.log(np.maximum(N / E, 1))  # positive PMI
V /= np.linalg.norm(V, axis=1, keepdims=True)
for pair in "bank shore", "bank lender", "shore lender", "hot cold":
    a, b = (V[words.index(w)] for w in pair.split())
    print(pair, f"{a @ b:.2f}")
