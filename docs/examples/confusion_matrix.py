import numpy as np
from sklearn.metrics import confusion_matrix

# 1,000 insurance claims, 100 of them fraudulent (1 = fraud)
y_true = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
y_pred = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
matrix = confusion_matrix(y_true, y_pred)
print(matrix)  # rows: actual 0, 1; columns: predicted 0, 1
tn, fp, fn, tp = (int(cell) for cell in matrix.ravel())
print(f"TN {tn}  FP {fp}  FN {fn}  TP {tp}")
print(f"accuracy    {(tp + tn) / len(y_true):.3f}")
print(f"precision   {tp / (tp + fp):.3f}")
print(f"recall      {tp / (tp + fn):.3f}")
print(f"specificity {tn / (tn + fp):.3f}")
print(f"accuracy of 'never fraud' {np.mean(y_true == 0):.3f}")

# Three classes: each row divided by its sum, recall on the diagonal
animals = ["cat", "dog", "fox"]
actual = np.repeat(animals, [10, 10, 5])
said = np.repeat(["cat", "dog", "dog", "fox", "dog", "fox"], [8, 2, 9, 1, 3, 2])
print(confusion_matrix(actual, said, labels=animals, normalize="true"))
