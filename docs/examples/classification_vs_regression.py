from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
three = [174, 256, 223]  # scores 151, 346 and 150

# Each patient is predicted by a model that never saw it.
amount = cross_val_predict(LinearRegression(), X, y, cv=10)
number = amount[three].round()
classifier = make_pipeline(StandardScaler(), LogisticRegression())
chance = cross_val_predict(
    classifier, X, y > 150, cv=10, method="predict_proba"
)[three, 1].round(2)

print("true score:    ", y[three])
print("how much?      ", number)
print("above 150?     ", chance > 0.5)
print("how likely?    ", chance)
