import numpy as np

h = 0.001  # width of a cell
x = np.arange(-1, 5, h) + h / 2
guess = np.linspace(0, 1, 501)[:, None]  # all outputs D


def log(v):
    return np.log(np.maximum(v, 1e-99))


p = 1.0 * ((x > 0) & (x < 1))
print("  a  best V   2JS-ln4     JS      W")
for a in (0, 0.5, 1, 2, 3):
    q = 1.0 * ((x > a) & (x < a + 1))
    value = p * log(guess) + q * log(1 - guess)
    v = value.max(axis=0).sum() * h
    m = (p + q) / 2
    js = p * log(p) + q * log(q) - 2 * m * log(m)
    js = js.sum() * h / 2
    w = np.abs(np.cumsum(p - q) * h).sum() * h
    print(f"{a:3} {v:7.3f} {2 * js - np.log(4):9.3f}"
          f" {js:6.3f} {w:6.3f}")
