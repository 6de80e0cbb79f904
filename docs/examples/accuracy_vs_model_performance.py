from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_validate

X, y = make_classification(
    n_samples=4000, weights=[0.97], flip_y=0, class_sep=0.5, random_state=1
)
models = {
    "always majority": DummyClassifier(strategy="prior"),
    "logistic regression": LogisticRegression(max_iter=1000),
}
metrics = ["accuracy", "recall", "average_precision", "neg_log_loss"]
for name, model in models.items():
    result = cross_validate(model, X, y, scoring=metrics)
    print(name)
    for metric in metrics:
        value = abs(result[f"test_{metric}"].mean())
        print(f"  {metric.removeprefix('neg_'):17s} {value:.2f}")

# 1,000,000 payments, 1,000 frauds; a miss costs $500, a false alarm $5
for name, fp, fn in (("never fraud", 0, 1_000), ("model", 5_000, 300)):
    accuracy = 1 - (fp + fn) / 1_000_000
    print(f"{name:11s} accuracy {accuracy:.2%}  cost ${5 * fp + 500 * fn:,}")
