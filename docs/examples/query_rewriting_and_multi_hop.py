from collections import Counter, defaultdict
from math import log
from random import Random

rng, facts, where, found = Random(1), [], defaultdict(list), Counter()
for i in range(200):  # 3 in 10 facts use another word
    verb, born = ("leads", "heads")[i % 10 > 6], ("was born in", "comes from")[i % 100 > 69]
    facts += [f"boss{i} {verb} firm{i}", f"boss{i} {born} town{i % 20}"]
    facts += [f"firm{i} sells tea", f"firm{i} is old", f"boss{i} sings"]
for w, fact in [(w, fact) for fact in facts for w in fact.split()]:
    where[w].append(fact)


def search(k, *query):  # rare shared words count more, ties at random
    hit = Counter()
    for w, fact in [(w, fact) for w in query for fact in where[w]]:
        hit[fact] += log(1000 / len(where[w]))
    return sorted(hit, key=lambda f: (hit[f], rng.random()))[-k:]


for i in [*range(200)] * 10:
    one, (a, b) = search(4, "leads", "born", f"firm{i}"), facts[5 * i :][:2]
    h = a in search(2, "leads", f"firm{i}"), b in search(2, "born", f"boss{i}")
    found.update(leader=a in one, town=b in one, hop1=h[0], hop2=h[1], both=all(h))
print({name: round(n / 2000, 2) for name, n in found.items()})
