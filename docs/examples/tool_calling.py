TYPES, PAID, KEY = {"order": int, "cents": int}, {}, "17-a"


def run(name, args):  # the program, not the model
    if name != "refund":
        return f"error: no tool {name}, there is refund"
    for field, kind in TYPES.items():
        if type(args.get(field)) is not kind:
            return f"error: {field} must be {kind.__name__}"
    if args["cents"] > 5000:
        return "waiting: a person must approve"
    PAID.setdefault(KEY, args["cents"])  # once for a key
    return f"paid {PAID[KEY]}"


def model(last):  # scripted, stands in for a model
    cents = 1200 if "cents must be int" in last else "12.00"
    return "refund", {"order": 17, "cents": cents}


context = ["Refund the broken mug of order 17."]
while "paid" not in context[-1]:
    call = model(context[-1])
    context += [f"{call}", run(*call)]
print(*context, f"again: {run(*call)}", PAID, sep="\n")
