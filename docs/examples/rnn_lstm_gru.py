import numpy as np
from scipy.special import expit as sigmoid


def rnn(gain, rng, n=32):  # whole gradient
    W = gain * rng.normal(size=(n, n)) / n**0.5
    h, J = np.zeros(n), np.eye(n)
    for x in rng.normal(size=(100, n)):
        h = np.tanh(W @ h + x)
        J = (1 - h**2)[:, None] * W @ J
    return np.linalg.norm(J) / n**0.5

def lstm(bias, rng, n=32):  # along the cell path
    W = 0.1 * rng.normal(size=(4, n, 2 * n))
    h, c, path = np.zeros(n), np.zeros(n), np.ones(n)
    for x in rng.normal(size=(100, n)):
        f, i, o, g = W @ np.concatenate([h, x])
        path *= sigmoid(f + bias)
        c = sigmoid(f + bias) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
    return np.linalg.norm(path) / n**0.5

for net, value in (rnn, 1), (rnn, 4), (lstm, 1), (lstm, 5):
    runs = [net(value, np.random.default_rng(s)) for s in range(20)]
    print(net.__name__, value, f"10^{np.log10(runs).mean():.1f} ± {np.log10(runs).std():.1f}")
