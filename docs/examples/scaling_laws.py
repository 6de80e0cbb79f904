def optimum(C, A, B, a, b):
    G = (a * A / (b * B)) ** (1 / (a + b))
    N = G * (C / 6) ** (b / (a + b))
    return N, C / 6 / N

refit = 482.01, 2085.43, 0.3478, 0.3658
first = 406.4, 410.7, 0.34, 0.28
print(" budget fit     size  tokens ratio")
for C in 1e21, 5.76e23:
    for name, fit in ("refit", refit), ("first", first):
        N, D = optimum(C, *fit)
        print(f"{C:.1e} {name} {N / 1e9:4.1f} B",
              f"{D / 1e9:5,.0f} B {D / N:4.0f}")

def loss(N, D, A, B, a, b, E=1.8172):
    return E + A / N**a + B / D**b

best, E = optimum(C, *refit)[0], 1.8172  # C = 5.76e23
low = loss(best, C / 6 / best, *refit)
for N in best, best / 2, best / 4, best / 8:
    here = loss(N, C / 6 / N, *refit)
    need = ((low - E) / (here - E)) ** (1 / 0.3478 + 1 / 0.3658)
    same = optimum(need * C, *refit)[0] / 1e9
    print(f"{N / 1e9:4.1f} B, {C / 6 / N / 1e12:4.1f} T:",
          f"loss {here:.3f} = {same:.0f} B at {need:.0%}")
