import numpy as np

layers, heads, size, two_bytes = 80, 64, 128, 2
for name, numbers in (
    ("MHA", 2 * heads * size),  # a key and a value per head
    ("GQA", 2 * 8 * size),      # 8 groups
    ("MQA", 2 * 1 * size),      # one for all heads
    ("MLA", 512 + 64),          # latent, key for positions
):
    kib = layers * numbers * two_bytes / 1024
    print(f"{name} {kib:4.0f} KiB, times 32,768:",
          f"{kib * 32768 / 2**20:4.1f} GiB")

rng = np.random.default_rng(0)
q, K = rng.normal(size=(8, 16)), rng.normal(size=(2, 5, 16))
grouped = np.stack([K[i // 4] @ q[i] for i in range(8)])
copied = np.repeat(K, 4, axis=0)  # 8 key heads, 4 alike
tied = np.einsum("hnd,hd->hn", copied, q)
print("GQA = MHA with tied keys:", np.allclose(grouped, tied))

c, up = rng.normal(size=(5, 4)), rng.normal(size=(16, 4))
rebuilt = (c @ up.T) @ q[0]  # 5 keys of 16 numbers
absorbed = c @ (up.T @ q[0])  # the query moves to the latents
print("MLA needs no keys:", np.allclose(rebuilt, absorbed))
