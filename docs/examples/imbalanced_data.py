from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, recall_score, roc_auc_score
from sklearn.model_selection import TunedThresholdClassifierCV as Tuned
from sklearn.model_selection import train_test_split

X, y = make_classification(5000, weights=[0.95], random_state=0)
X_tr, X_te, y_tr, y_te = train_test_split(X, y, stratify=y, random_state=0)

plain = LogisticRegression(max_iter=1000)
models = {
    "majority": DummyClassifier(),
    "plain": plain,
    "balanced": LogisticRegression(max_iter=1000, class_weight="balanced"),
    "tuned": Tuned(plain, scoring="f1"),
}
print(f"true share of positives: {y_te.mean():.3f}")
print("model     accuracy recall  AUC  mean p")
for name, model in models.items():
    model.fit(X_tr, y_tr)
    pred, p = model.predict(X_te), model.predict_proba(X_te)[:, 1]
    accuracy, recall = accuracy_score(y_te, pred), recall_score(y_te, pred)
    auc = roc_auc_score(y_te, p)
    print(f"{name:9} {accuracy:8.3f} {recall:6.2f} {auc:4.2f} {p.mean():7.3f}")
