import numpy as np
from sklearn.metrics import confusion_matrix

# 1,000 insurance claims, 100 of them fraud (1)
y_true = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
y_pred = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
matrix = confusion_matrix(y_true, y_pred)
print(matrix)  # rows: actual 0, 1; columns: predicted
tn, fp, fn, tp = matrix.ravel().tolist()
print(f"TN {tn}  FP {fp}  FN {fn}  TP {tp}")
print(f"accuracy    {(tp + tn) / len(y_true):.3f}")
print(f"precision   {tp / (tp + fp):.3f}")
print(f"recall      {tp / (tp + fn):.3f}")
print(f"specificity {tn / (tn + fp):.3f}")
print(f"accuracy if nothing is flagged {np.mean(y_true == 0)}")
