# Dollars for a million tokens: assumptions, put in your own.
FRESH, CACHED = 1.00, 0.10
MANUAL, FOUND, QUESTION = 100_000, 3_000, 100
INDEX = 60  # dollars a month

whole = (MANUAL + QUESTION) * FRESH / 1e6
cached = (MANUAL * CACHED + QUESTION * FRESH) / 1e6
found = (FOUND + QUESTION) * FRESH / 1e6
print("a query", whole, cached, found)
for n in (100, 1_000, 10_000, 100_000):
    row = n * whole, n * cached, INDEX + n * found
    print(f"{n:7,}", *(f"{cost:9,.2f}" for cost in row))


def break_even(fixed, dear, cheap):  # count until it pays
    n = 0
    while fixed + n * cheap > n * dear:
        n += 1
    return n


print("retrieval or whole", break_even(INDEX, whole, found))
print("retrieval or cached", break_even(INDEX, cached, found))
