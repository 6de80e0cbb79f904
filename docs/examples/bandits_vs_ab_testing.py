import numpy as np

rng = np.random.default_rng(0)
rates, runs = np.array([0.10, 0.12, 0.14, 0.20]), 200


def choose(rule, t, shown, clicks):  # one headline per run
    if rule == "Thompson":
        return rng.beta(1 + clicks, 1 + shown - clicks).argmax(1)
    if t < 2000:  # the test: each headline in turn
        return np.full(runs, t % 4)
    return clicks.argmax(1)  # ship the winner


print("rule           lost  weakest: shown, observed")
for rule in "test and ship", "Thompson":
    shown, clicks = np.zeros((2, runs, 4))
    for t in range(4000):  # visitors
        if rule == "Thompson" or t <= 2000:
            pick = range(runs), choose(rule, t, shown, clicks)
        shown[pick] += 1
        clicks[pick] += rng.random(runs) < rates[pick[1]]
    lost, n = (shown @ (0.20 - rates)).mean(), shown[:, 0].mean()
    seen = (clicks / shown)[:, 0].mean()
    print(f"{rule:14} {lost:4.0f} {n:15.0f} {seen:9.1%}")
