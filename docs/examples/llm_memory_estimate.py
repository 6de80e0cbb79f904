GB, params = 1e9, 70e9
layers, kv_heads, head_dim = 80, 8, 128
cache = 2 * layers * kv_heads * head_dim * 2 * 16 * 8192
four_bit = params * (4 + 16 / 128) / 8  # with a scale for 128
lora = 0.003 * params  # adapters with 0.3% of the weights


def report(name, **parts):
    print(f"{name:16} {sum(parts.values()) / GB:4.0f} GB:", end=" ")
    print(", ".join(f"{k} {v / GB:.0f}" for k, v in parts.items()))


report("serve, BF16", weights=2 * params, cache=cache)
report("serve, 4 bit", weights=four_bit, cache=cache)
adam = {"weights": 2, "gradients": 2, "master": 4, "moments": 8}
report("full fine-tuning", **{k: b * params for k, b in adam.items()})
report("LoRA", weights=2 * params, adapters=16 * lora)
report("QLoRA", weights=four_bit, adapters=16 * lora)
print(f"one chat, 3 TB/s: {3e12 / (2 * params):.0f} tokens/s at most", end=", ")
print(f"{3e12 / four_bit:.0f} in 4 bit")
