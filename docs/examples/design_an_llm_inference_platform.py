N, layers, width, per_token = 70e9, 80, 8192, 327_680
memory, reading, compute = 576e9, 12e12, 2400e12  # planned
cache = memory - 2 * N  # bytes beside the weights
step = memory / reading  # seconds: reads weights and cache


def work(n):  # operations for the first n tokens
    return 2 * N * n + 2 * layers * width * n**2


def nodes(rate, prompt, hit, out):
    tokens = prompt + out
    held = int(cache / (tokens * per_token))
    new = work(tokens) - work(hit * prompt)
    return rate * out * step / held, rate * new / compute


chat = nodes(20, 2000, 0.5, 300)
agent = nodes(5, 30_000, 0.95, 500)
pool = [a + b for a, b in zip(chat, agent)]
print("nodes  memory  compute")
for name, n in ("chat", chat), ("agent", agent), ("pool", pool):
    print(f"{name:5} {n[0]:7.1f} {n[1]:8.1f}")
