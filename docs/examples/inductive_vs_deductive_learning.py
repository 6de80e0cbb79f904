import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

machines = np.array([[1], [2], [3]])
bill = np.array([2, 4, 6])


def cubic(x):
    x = np.ravel(x)
    return 2 * x + (x - 1) * (x - 2) * (x - 3)


rules = {
    "line": LinearRegression().fit(machines, bill).predict,
    "tree": DecisionTreeRegressor().fit(machines, bill).predict,
    "cubic": cubic,
}
for name, rule in rules.items():
    fits = np.allclose(rule(machines), bill)
    next_bill = rule(np.array([[4]]))[0]
    print(f"{name}: fits all three {fits}, next {next_bill:.0f}")
