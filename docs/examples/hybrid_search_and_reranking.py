import numpy as np

TEXTS = """a pump that stays off needs power
if water leaks then tighten the valve
turn the sign on the front door
the seal xr47 fits the main valve
the seal xr52 fits the side valve""".splitlines()
bags = [t.split() for t in TEXTS]  # 7 words each, so b drops out
vectors = np.array([[9, 0, 1], [3, 8, 2], [0, 1, 0], [1, 4, 8], [1, 3, 8]])
for text, q in ("the pump does not turn on", [9, 0, 1]), ("xr47", [0, 2, 9]):
    bm25, fused = np.zeros(5), np.zeros(5)
    for word in text.split():
        tf = np.array([bag.count(word) for bag in bags])
        n = np.sum(tf > 0)
        bm25 += np.log(1 + (5 - n + 0.5) / (n + 0.5)) * tf / (tf + 1.2)
    size = np.linalg.norm(vectors, axis=1) * np.linalg.norm(q)
    print(text)
    for name, score in ("BM25", bm25), ("dense", vectors @ q / size):
        top = [i for i in np.argsort(-score)[:3] if score[i] > 0]
        fused[top] += 1 / (60 + np.arange(1, len(top) + 1))
        print(f"  {name}:", *(f"[{i + 1}] {score[i]:.2f}" for i in top))
    best = np.argsort(-fused)[:3]
    print("  RRF:", *(f"[{i + 1}] {fused[i]:.4f}" for i in best))
