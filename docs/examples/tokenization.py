from collections import Counter
from itertools import pairwise

counts = {"sing": 5, "singing": 4, "ring": 3, "rings": 2, "in": 2}

def merge(word, pair):
    out = []
    for piece in word:
        joins = out and (out[-1], piece) == pair
        out.append(out.pop() + piece if joins else piece)
    return out

words = [(list(word), n) for word, n in counts.items()]
rules = []
for _ in range(5):
    pairs = Counter()
    for word, n in words:
        pairs.update(list(pairwise(word)) * n)
    rules.append(max(pairs, key=pairs.get))
    print("merge", *rules[-1], pairs[rules[-1]])
    words = [(merge(word, rules[-1]), n) for word, n in words]
for text in "ringing", "king", "Sing":
    for rule in rules:  # in the order in which they were learned
        text = merge(text, rule)
    print(*text)
