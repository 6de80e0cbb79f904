import numpy as np

films = "hit", "drama", "indie"
views = np.array([[8, 7, 5],  # 20 by fans
                  [48, 9, 3]])  # 60 by others
cell = np.repeat(np.arange(6), views.ravel())
user, film = np.eye(2)[cell // 3], np.eye(3)[cell % 3]
log_q = np.log(views.sum(axis=0) / 80)

def train(correction):
    rng = np.random.default_rng(0)
    u, v = rng.normal(size=(2, 2)), rng.normal(size=(3, 2))
    for _ in range(3000):
        logits = user @ u @ v.T @ film.T - film @ correction
        p = np.exp(logits)
        p /= p.sum(axis=1, keepdims=True)
        g = (p - np.eye(80)) / 80
        u, v = u - user.T @ g @ film @ v, v - film.T @ g.T @ user @ u
    return np.exp(u @ v.T)[0]  # for a fan
print("              ", *(f"{f:>5}" for f in films))
for name, c in (("plain softmax", 0 * log_q), ("minus log q  ", log_q)):
    s = train(c)
    print(name, *(f"{x:5.2f}" for x in s / s.sum()))
