import numpy as np
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    f1_score,
    matthews_corrcoef,
)

# 1,000 payments, 10 of them fraud (1 = fraud)
y_true = np.repeat([1, 1, 0, 0], [8, 2, 42, 948])
model = np.repeat([1, 0, 1, 0], [8, 2, 42, 948])
never = np.zeros_like(y_true)  # always predicts "no fraud"
for name, y_pred in (("never fraud", never), ("model", model)):
    print(name)
    print(f"  accuracy          {accuracy_score(y_true, y_pred):.3f}")
    print(f"  F1, fraud         {f1_score(y_true, y_pred):.3f}")
    print(f"  F1, no fraud      {f1_score(y_true, y_pred, pos_label=0):.3f}")
    print(f"  F1, weighted      {f1_score(y_true, y_pred, average='weighted'):.3f}")
    print(f"  balanced accuracy {balanced_accuracy_score(y_true, y_pred):.3f}")
    print(f"  MCC               {matthews_corrcoef(y_true, y_pred):.3f}")
