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
normal, gaps = np.random.default_rng(0).normal, []
x, y = normal(size=(8, 20)), normal(size=(8, 1))
W = normal(size=(20, 30)) / 4, normal(size=(30, 1)) / 4
for w, g in zip(W, backward(x, y, *W)):
    for i in np.ndindex(w.shape):
        old, losses = w[i], []
        for w[i] in (old + 1e-5, old - 1e-5, old):
            losses.append(forward(x, y, *W)[0])
        gaps.append(abs((losses[0] - losses[1]) / 2e-5 - g[i]))
print(len(gaps), "gradients agree:", max(gaps) < 1e-8)
