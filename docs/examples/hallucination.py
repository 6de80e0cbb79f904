import numpy as np

# calibrated confidence, spread evenly between 0 and 1
p = (np.arange(1000) + 0.5) / 1000


def report(name, answers):
    right = np.sum(p * answers) / len(p)
    wrong = np.sum((1 - p) * answers) / len(p)
    error = wrong / (right + wrong)
    print(f"{name} {right + wrong:6.3f} {right:7.3f}", end="")
    print(f"{wrong:7.3f} {error:6.3f} {right - 3 * wrong:+7.3f}")


print("answers if  share   right  wrong  error   score")
report("always    ", p > 0)
report("above 0.50", p > 0.5)
report("above 0.75", p > 0.75)
report("above 0.90", p > 0.9)
