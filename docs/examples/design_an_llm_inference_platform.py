N, layers, width, per_token = 70e9, 80, 8192, 327_680
memory, bandwidth, compute = 8 * 80e9, 8 * 3e12, 8 * 600e12
cache = 0.9 * memory - 2 * N  # bytes beside the weights
step = (2 * N + cache) / (bandwidth / 2)  # seconds


def work(n):  # operations for the first n tokens
    return 2 * N * n + 2 * layers * width * n**2


def rates(name, prompt, hit, out):  # requests a second
    n, held = prompt + out, int(cache / (prompt + out) / per_token)
    by_cache = held / (out * step)
    by_compute = compute / 2 / (work(n) - work(hit * prompt))
    print(f"{name:9} {held:4} {by_cache:6.1f} {by_compute:8.1f}")
    return by_cache, by_compute


print(f"cache {cache / 1e9:.0f} GB, step {step * 1e3:.0f} ms")
print("          held  cache  compute")
chat, agent = rates("chat", 2000, 0.5, 300), rates("agent", 30_000, 0.95, 500)
rates("cold", 30_000, 0, 500)  # agent, no prefix in the cache
print(f"own pools: {20 / min(chat):.2f} + {5 / min(agent):.2f} nodes")
both = [20 / c + 5 / a for c, a in zip(chat, agent, strict=True)]
print("one pool: cache {:.2f}, compute {:.2f} nodes".format(*both))
