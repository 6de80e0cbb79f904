import numpy as np


def bfloat16(x):  # upper 16 bits of a float32, rounded
    bits = np.asarray(x, np.float32).view(np.uint32)
    bits = bits + 0x7FFF + (bits >> 16 & 1)
    return (bits & 0xFFFF0000).view(np.float32)

def float16(x):
    with np.errstate(over="ignore"):
        return np.float16(x).astype(np.float32)

for name, stored in ("FP16", float16), ("BF16", bfloat16):
    print(name, *(f"{stored(x):.6g}" for x in (1e-8, 70_000, 1.001)))

scale = 1024  # loss scaling
print("scaled gradient", float16(1e-8 * scale) / scale)

for name, stored in ("FP16", float16), ("BF16", bfloat16):
    weight, master = stored(1), np.float32(1)
    for _ in range(1000):
        update = stored(1e-4)
        weight = stored(weight + update)  # no master copy
        master = master + update
    print(name, "weight", weight, "master", stored(master))
