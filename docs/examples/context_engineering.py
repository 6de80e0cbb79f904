def size(c):
    return sum(tokens for _, tokens in c)


def short(c):
    return [(n, 10 if n[0] == "r" else t) for n, t in c]


EDITS = {
    "slide": lambda c: [c[0], *c[3:]],  # drop the oldest step
    "prune": lambda c: short(c[:-4]) + c[-4:],
    "notes": lambda c: [c[0], (f"note {c[-1]}", 1000), *c[-4:]],
}
for name, edit in EDITS.items():
    c, sent, cached = [("system", 2000)], 0, 0
    for i in range(60):
        old, c = c, [*c, (f"call {i}", 50), (f"r {i}", 450)]
        c = c if size(c) <= 12000 else edit(c)
        same = [a == b for a, b in zip(old, c, strict=False)]
        cached += size(old[: [*same, False].index(False)])
        sent += size(c)
    whole = [t for _, t in c].count(450)
    print(name, f"{sent / 60:.0f} {cached / sent:.0%} {whole}")
