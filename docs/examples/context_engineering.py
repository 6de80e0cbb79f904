def size(context):
    return sum(tokens for _, tokens in context)


def slide(c):  # drop the oldest step
    return [c[0], *c[2:]]


def notes(c):  # a note, and the last two steps
    return [c[0], (f"note {c[-1]}", 1000), *c[-2:]]


for edit in slide, notes:
    context, sent, cached = [("instructions", 2000)], 0, 0
    for i in range(60):
        old, context = context, [*context, (f"step {i}", 500)]
        if size(context) > 12000:
            context = edit(context)
        for a, b in zip(old, context, strict=False):
            if a != b:
                break  # from here on computed anew
            cached += a[1]
        sent += size(context)
    share = cached / sent
    print(f"{edit.__name__}: {sent / 60:,.0f} tokens, {share:.0%} cached")
