INPUT, CACHED, OUTPUT = 1.0, 0.1, 5.0  # per 1,000 tokens
STABLE, CHANGING, REPLY = 4.0, 1.0, 0.3  # thousand tokens


def requests(hits):  # cost of 1,000; hits: share that hits
    prefix = STABLE * (hits * CACHED + (1 - hits) * INPUT)
    return 1000 * (prefix + CHANGING * INPUT + REPLY * OUTPUT)


print("no hits  ", round(requests(0)))
print("80% hits ", round(requests(0.8)))
print("all hits ", round(requests(1)))

LARGE, SMALL, REPAIR = 6.5, 0.65, 30.0  # cost of a task
print(f"large only: bill 6.500, total {LARGE + 0.05 * REPAIR:.3f}")
for caught in (1, 0):  # of the small model's errors
    bill = SMALL + 0.3 * caught * LARGE
    failed = 0.3 * (1 - caught) + 0.3 * caught * 0.05
    total = bill + failed * REPAIR
    print(f"check {caught}: bill {bill:.3f}, total {total:.3f}")
