import random
from collections import Counter
from math import log

rng, facts, rows, n = random.Random(0), [], [], 200
for i in range(n):
    verb = "leads" if i % 10 < 7 else "heads"
    born = "was born in" if i % 7 < 5 else "comes from"
    facts += [f"boss{i} {verb} firm{i}", f"boss{i} {born} town{i % 20}"]
    facts += [f"firm{i} sells tea", f"firm{i} is old", f"boss{i} sings"]
count = Counter(word for fact in facts for word in fact.split())


def search(words, k):  # rare shared words count more, ties at random
    hit = {f: words & {*f.split()} for f in rng.sample(facts, 5 * n)}
    return sorted(hit, key=lambda f: sum(log(1000 / count[w]) for w in hit[f]))[-k:]


for i in range(n):
    lead, birth = facts[5 * i : 5 * i + 2]
    one = search({"was", "born", "leads", f"firm{i}"}, 4)
    hop1 = lead in search({"leads", f"firm{i}"}, 2)
    hop2 = birth in search({"was", "born", f"boss{i}"}, 2)
    rows.append((lead in one, birth in one, hop1, hop2, hop1 and hop2))
print([sum(row) / n for row in zip(*rows, strict=True)])
