from fractions import Fraction as F
from itertools import product
from statistics import covariance

coins = {c: F(1, 4) for c in product("HT", repeat=2)}
fair = {(*c, "fair"): p / 2 for c, p in coins.items()}
bag = fair | {("H", "H", "two-headed"): F(1, 2)}


def check(name, space, a, b, given=lambda c: True):
    known = {c: p for c, p in space.items() if given(c)}
    events = (lambda c: a(c) and b(c)), a, b
    p = [sum(known[c] for c in known if e(c)) for e in events]
    both, p_a, p_b = (x / sum(known.values()) for x in p)
    print(f"{name:16} both {both}, product {p_a * p_b}")


A, B = (lambda c: c[0] == "H"), (lambda c: c[1] == "H")
X, Y = (lambda c: A(c) + B(c)), (lambda c: A(c) - B(c))
check("two coins", coins, A, B)
check("bell rang", coins, A, B, lambda c: "H" in c)
check("one coin, twice", bag, A, B)
check("known to be fair", bag, A, B, lambda c: "fair" in c)
print("covariance", covariance([*map(X, coins)], [*map(Y, coins)]))
check("X = 1 and Y = 0", coins, lambda c: X(c) == 1, lambda c: Y(c) == 0)
