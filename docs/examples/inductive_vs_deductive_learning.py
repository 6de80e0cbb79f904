import numpy as np


def is_prime(m):
    return m > 1 and all(m % d for d in range(2, int(m**0.5) + 1))


# Induction: the rule "n*n + n + 41 is prime" fits 40 examples ...
ok = [is_prime(n * n + n + 41) for n in range(41)]
print(f"examples that agree: {sum(ok[:40])} of 40")
print(f"n = 40: {40 * 40 + 40 + 41} is prime? {ok[40]}")

# Deduction: for n = 41 every term is a multiple of 41; no test needed.
print(f"n = 41: {41 * 41 + 41 + 41} = 41 * {(41 * 41 + 41 + 41) // 41}")

# Two rules that agree on all examples and disagree on the next one.
x = np.array([1, 2, 3])
rule_a = 2 * x
rule_b = 2 * x + (x - 1) * (x - 2) * (x - 3)
print("same on the examples:", bool((rule_a == rule_b).all()))
print("x = 4:", 2 * 4, "or", 2 * 4 + 3 * 2 * 1)
