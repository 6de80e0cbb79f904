A, B, a, b, E = 482.01, 2085.43, 0.3478, 0.3658, 1.8172


def best(C):  # parameters with the lowest loss
    G = (a * A / (b * B)) ** (1 / (a + b))
    return G * (C / 6) ** (b / (a + b))


def show(C, N):
    D = C / 6 / N
    loss = E + A / N**a + B / D**b
    print(f"{N / 1e9:4.1f} B {D / 1e12:6.2f} T {D / N:8.0f} {loss:7.3f}")


C = 5.76e23  # the budget of Chinchilla
print("  size   tokens    ratio    loss")
for part in 1, 2, 4, 8:
    show(C, best(C) / part)
print("a quarter of the budget:")
show(C / 4, best(C / 4))
