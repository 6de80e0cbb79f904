import numpy as np

rng = np.random.default_rng(0)


def rates(n_b, rooms):  # booking rates in A and B, 20,000 days
    mood = rng.uniform(0.85, 1.15, 20_000)  # of the day
    want_a = rng.binomial(1_000 - n_b, 0.4 * mood)
    want_b = rng.binomial(n_b, 0.6 * mood)
    sold = np.minimum(want_a + want_b, rooms)
    sold_b = rng.hypergeometric(want_b, want_a, sold)
    sold_a = sold - sold_b
    return sold_a / max(1_000 - n_b, 1), sold_b / max(n_b, 1)


print("rooms  truth  users split  days split  (points)")
for rooms in (500, 700):
    all_a, all_b = rates(0, rooms)[0], rates(1_000, rooms)[1]
    a, b = rates(500, rooms)
    truth = 100 * (all_b.mean() - all_a.mean())
    # 1,000 tests of 20 days
    users = 100 * (b - a).reshape(1_000, 20).mean(axis=1)
    days = (all_b - all_a).reshape(-1, 20)[:, :10].mean(axis=1) * 100
    print(f"{rooms:5}  {truth:5.1f}  {users.mean():5.1f} ± {users.std():.1f}"
          f"  {days.mean():5.1f} ± {days.std():.1f}")
