import numpy as np

n, size = 8, 8_000  # devices, numbers in the gradient
rng = np.random.default_rng(0)
part = rng.normal(size=(n, n, size // n))  # device, chunk
total, sent = part.sum(0), 0
for step in range(2 * (n - 1)):  # first add up, then share
    adds, old = step < n - 1, part.copy()
    for device in range(n):
        chunk, right = (device - step) % n, (device + 1) % n
        if adds:
            part[right, chunk] += old[device, chunk]
        else:
            part[right, chunk] = old[device, chunk]
    sent += size // n  # by each device
print("all hold the sum:", np.allclose(part, total))
print("sent by each:", sent / size, "times the gradient")
for name, per in (
    ("copies", 16),
    ("stage 1", 4 + 12 / n),
    ("stage 2", 2 + 14 / n),
    ("stage 3", 16 / n),
):
    print(f"{name:7} {per:5.2f} bytes, {8 * per:3.0f} GB for 8 billion")
