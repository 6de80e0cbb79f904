import json
from random import Random

NEXT = [{'{"items":[': 1}, dict.fromkeys("123", 2),
        {",": 1, "]": 3}, {',"total":': 4},
        dict.fromkeys("23456", 5), {"}": 6}]  # 6 is the end
KINDS = "broken", "wrong", "right"


def write(mask, limit, rng=Random(1)):
    state, text = 0, ""
    for _ in range(limit):
        if not mask and rng.random() < 0.05:
            return "broken"  # the model took an illegal token
        token = rng.choice(list(NEXT[state]))
        text, state = text + token, NEXT[state][token]
        if state == 6:
            items, total = json.loads(text).values()
            return "right" if sum(items) == total else "wrong"
    return "broken"  # cut off by the limit


for name, *case in (("free", 0, 99), ("mask", 1, 99), ("cut", 1, 8)):
    grades = [write(*case) for _ in range(20_000)]
    print(name, [f"{g} {grades.count(g) / 20_000:.2f}" for g in KINDS])
