import numpy as np

words = ["sky", "sea", "?", "blue", "."]
web = "sky ? sea ? sky ? sea ? sky ? blue . sea blue . sky blue ."
demo = "sea ? blue ."


def softmax(z):
    return np.exp(z) / np.exp(z).sum(1, keepdims=True)


def train(z, text, weight, steps):
    x = np.eye(5)[[words.index(w) for w in text.split()]]
    m = np.array(weight)[:, None] / np.sum(weight)
    for _ in range(steps):  # the same loss in every stage
        z = z + x[:-1].T @ (m * (x[1:] - x[:-1] @ softmax(z)))
    return z


base = train(np.zeros((5, 5)), web, np.ones(17), 5000)
for name, z in (("base  ", base),
                ("answer", train(base, demo, [0, 1, 1], 20)),
                ("all   ", train(base, demo, [1, 1, 1], 30))):  # a third each
    blue, ask = softmax(z)[2, 3], softmax(z)[1, 2]
    print(f"{name}: blue after ? {blue:.2f}, ? after sea {ask:.2f}")
