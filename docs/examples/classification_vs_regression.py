from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import log_loss, mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
A, B, a, b = train_test_split(X, y, random_state=0)

number = LinearRegression().fit(A, a)
print("how much?   ", number.predict(B[:3]).round(0))

# The same patients, the target cut at 150 into yes or no.
yes_no = make_pipeline(StandardScaler(), LogisticRegression())
yes_no.fit(A, a > 150)
print("above 150?  ", yes_no.predict(B[:3]))
print("how likely? ", yes_no.predict_proba(B[:3])[:, 1].round(2))

# The cut makes 151 and 346 equal, and 150 and 151 different.
print("after the cut:", [v > 150 for v in (150, 151, 346)])

print(f"log loss {log_loss([1, 0], [0.8, 0.4]):.3f}")
print(f"MSE {mean_squared_error([30, 10], [26, 14]):.0f}")
