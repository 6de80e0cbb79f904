import numpy as np

# calibrated confidence, spread evenly between 0 and 1
p = (np.arange(1000) + 0.5) / 1000


def report(name, answers):
    right = np.sum(p * answers) / len(p)
    wrong = np.sum((1 - p) * answers) / len(p)
    share = wrong / (right + wrong)
    print(f"{name}: answers {right + wrong:.2f},", end=" ")
    print(f"right {right:.2f}, wrong {wrong:.2f} ({share:.1%} of", end=" ")
    print(f"answers), score {right - 3 * wrong:+.2f}")


report("always    ", p > 0)
report("above 0.50", p > 0.5)
report("above 0.75", p > 0.75)
report("above 0.90", p > 0.9)
