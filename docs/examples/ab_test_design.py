from math import erfc, sqrt


def compare(n_a, n_b, buyers=1_540):  # in each arm
    half = (n_a + n_b) / 2
    chi2 = (n_a - half) ** 2 / half + (n_b - half) ** 2 / half
    gain, p = buyers / n_b - buyers / n_a, 2 * buyers / (n_a + n_b)
    z = gain / sqrt(p * (1 - p) * (1 / n_a + 1 / n_b))
    print(f"{n_a:,} and {n_b:,}: split p={erfc(sqrt(chi2 / 2)):.1g},"
          f" gain {100 * gain:.2f} p={erfc(abs(z) / sqrt(2)):.2g}")


compare(15_400, 15_400)
compare(15_400, 14_200)  # 1,200 slow users of B are lost
