import numpy as np

# users per arm, clicks in A and B, buyers in A and B
phone = np.array([20_000, 40_000, 52_000, 1_200, 1_000])
desktop = np.array([10_000, 30_000, 30_000, 1_000, 1_010])
groups = {"phone": phone, "desktop": desktop,
          "all": phone + desktop}

print("         clicks/user   buyers/click  buyers/user, B - A")
for name, (users, click_a, click_b, buy_a, buy_b) in groups.items():
    p_a, p_b = buy_a / users, buy_b / users
    half = 1.96 * np.sqrt(
        (p_a * (1 - p_a) + p_b * (1 - p_b)) / users)
    gain = p_b - p_a
    print(f"{name:7}  {click_a / users:.2f} -> {click_b / users:.2f}"
          f"  {buy_a / click_a:.1%} -> {buy_b / click_b:.1%}"
          f"  {100 * gain:+.2f} ({100 * (gain - half):+.2f}"
          f" to {100 * (gain + half):+.2f})")
