from math import log

PASSAGES = [
    "Vacation: employees get 28 days a year.",
    "Sick leave: bring a note from the fourth day on.",
    "Travel: flights are allowed above 600 km, else trains.",
    "Laptops: you get a new laptop every four years.",
    "Parental leave: sixteen weeks at full pay.",
    "Expenses: claims are paid within ten days.",
]
strip = str.maketrans("", "", ":,.?")
bags = [set(p.lower().translate(strip).split()) for p in PASSAGES]
for question in (
    "How many vacation days do I get?",
    "When are flights allowed?",
    "Is there a dress code?",
    "How long is my holiday?",
):
    asked = set(question.lower().translate(strip).split())
    count = {w: sum(w in b for b in bags) for w in asked}
    weight = {w: log(7 / (1 + n)) for w, n in count.items()}
    scores = [sum(weight[w] for w in asked & bag) for bag in bags]
    top = max(scores)
    found = PASSAGES[scores.index(top)] if top > 1 else "none"
    print(f"{question}\n  {top:.2f} {found}")
