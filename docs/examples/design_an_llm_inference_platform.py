N, layers, width, per_token = 70e9, 80, 8192, 327_680
memory, bandwidth, compute = 8 * 80e9, 8 * 3e12, 8 * 600e12
cache = 0.9 * memory - 2 * N  # bytes beside the weights
step = (2 * N + cache) / (bandwidth / 2)  # seconds


def work(n):  # operations for the first n tokens
    return 2 * N * n + 2 * layers * width * n**2


def rates(name, prompt, hit, out):  # requests a second
    tokens = prompt + out
    held = int(cache / tokens / per_token)
    by_memory = held / (out * step)
    new = work(tokens) - work(hit * prompt)
    by_compute = compute / 2 / new
    print(f"{name:5} {held:4} {by_memory:6.1f} {by_compute:8.1f}")


print("      held memory  compute")
rates("chat", 2000, 0.5, 300)
rates("agent", 30_000, 0.95, 500)
rates("cold", 30_000, 0, 500)  # no prefix in the cache
