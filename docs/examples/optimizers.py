import numpy as np

CURVE = np.array([100, 1])  # loss = (100 a² + b²) / 2

def train(rule, rate, n, noise=False, l2=0, decay=0):
    w, m, v = np.ones(2), 0, 0
    for t in range(1, n + 1):
        step = g = CURVE * ((-1) ** (t + 1) if noise else w) + l2 * w
        if rule == "momentum":
            step = m = 0.9 * m + g
        elif rule == "RMSProp":
            v = 0.99 * v + 0.01 * g**2
            step = g / (v**0.5 + 1e-8)
        elif rule == "Adam":
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            size = (v / (1 - 0.999**t)) ** 0.5 + 1e-8
            step = m / (1 - 0.9**t) / size
        w = w - rate * step - rate * decay * w
    return w.round(2)

RATES = {"SGD": 0.018, "momentum": 0.005, "RMSProp": 0.01, "Adam": 0.1}
for rule, rate in RATES.items():
    print(f"{rule:8}", train(rule, rate, 1), train(rule, rate, 30))
for kind in "l2", "decay":
    print(f"{kind:8}", train("Adam", 0.001, 1000, True, **{kind: 0.1}))
