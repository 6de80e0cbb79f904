import numpy as np

N, t = 100, np.arange(100)

def losses(rates, batch=1):  # loss w²/2, noisy gradient
    rng = np.random.default_rng(0)
    w, path = np.full(20_000, 10.0), []
    for rate in rates:
        noise = rng.normal(size=20_000) / batch**0.5
        w = w - rate * (w + noise)
        path.append(np.mean(w**2) / 2)
    return [f"{path[i]:7.3f}" for i in (4, 19, 99)]

print("step           5      20     100")
print("large   ", *losses(np.full(N, 0.5)))
print("small   ", *losses(np.full(N, 0.02)))
print("cosine  ", *losses(0.25 * (1 + np.cos(np.pi * t / N))))
print("stable  ", *losses(np.where(t < 80, 0.5, 0.025 * (N - t))))
print("0.05    ", *losses(np.full(N, 0.05)))
print("4 × both", *losses(np.full(N, 0.2), batch=4))
