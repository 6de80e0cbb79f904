STOCK = {"mug": 0, "cup": 7}
TOOLS = {"stock": lambda item: f"{item}: {STOCK[item]} left"}


def model(seen):  # scripted: the next thought and action
    if not seen:
        return "Is the mug in stock?", "stock", "mug"
    if seen[-1] == "mug: 0 left":
        return "No mugs. Try the cup.", "stock", "cup"
    return "Offer the cup.", "answer", "a cup, 7 left"


seen = []
for step in range(5):  # the budget
    thought, action, value = model(seen)
    print(f"{thought} -> {action}({value})")
    if action == "answer":
        break
    seen.append(TOOLS[action](value))
    print(" ", seen[-1])

for caught in (0, 0.8):  # of the errors, then retried once
    step = 0.95 + 0.05 * caught * 0.95
    print(f"caught {caught}: 1 step {step:.3f}, 20 steps {step**20:.2f}")
