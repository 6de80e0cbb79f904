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

# Three classes, each row divided by its sum
actual = ["cat"] * 10 + ["dog"] * 10 + ["fox"] * 5
said = ["cat"] * 8 + ["dog"] * 2  # said of the cats
said += ["dog"] * 9 + ["fox"] * 1  # of the dogs
said += ["dog"] * 3 + ["fox"] * 2  # of the foxes
print(confusion_matrix(actual, said, normalize="true"))
