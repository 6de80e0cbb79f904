import numpy as np


def forward(x, y, W1, W2):
    h = np.tanh(x @ W1)
    error = h @ W2 - y
    return (error**2).sum() / 2, h, error

def backward(x, y, W1, W2):
    _, h, error = forward(x, y, W1, W2)
    delta = (error @ W2.T) * (1 - h**2)
    return x.T @ delta, h.T @ error  # for W1 and W2

hand = (np.array([[v]]) for v in (2, 1, np.log(2) / 2, 2))
print("w1, w2:", *(g.sum().round(3) for g in backward(*hand)))
draw, off = np.random.default_rng(0).normal, 0
x, y, *W = (draw(size=s) / 4
            for s in ((8, 20), (8, 1), (20, 30), (30, 1)))
for w, g in zip(W, backward(x, y, *W)):
    for i in np.ndindex(w.shape):
        w[i] += 1e-5
        up, w[i] = forward(x, y, *W)[0], w[i] - 2e-5
        down, w[i] = forward(x, y, *W)[0], w[i] + 1e-5
        off = max(off, abs((up - down) / 2e-5 - g[i]))
print(sum(w.size for w in W), "slopes agree:", off < 1e-8)
