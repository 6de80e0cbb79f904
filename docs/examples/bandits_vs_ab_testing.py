import numpy as np

rng = np.random.default_rng(0)
rates, runs = np.array([0.10, 0.12, 0.14, 0.20]), 200
def choose(rule, t, shown, clicks):
    if rule == "test and ship" and t != 2000:
        return np.full(runs, t % 4) if t < 2000 else shown.argmax(1)
    if rule == "Thompson":
        return rng.beta(1 + clicks, 1 + shown - clicks).argmax(1)
    rate = (1 + clicks) / (2 + shown)
    if rule == "UCB1":
        rate += np.sqrt(2 * np.log(t + 1) / (shown + 1e-9))
    if rule == "epsilon-greedy":
        rate[rng.random(runs) < 0.1] = rng.random(4)
    return rate.argmax(1)
print("rule            lost  weakest: shown, observed")
for rule in "test and ship", "epsilon-greedy", "UCB1", "Thompson":
    shown, clicks = np.zeros((2, runs, 4))
    for t in range(4000):  # visitors
        pick = range(runs), choose(rule, t, shown, clicks)
        shown[pick] += 1
        clicks[pick] += rng.random(runs) < rates[pick[1]]
    lost, n = (shown @ (0.20 - rates)).mean(), shown[:, 0].mean()
    seen = (clicks / shown)[:, 0].mean()
    print(f"{rule:15} {lost:4.0f} {n:15.0f} {seen:9.1%}")
