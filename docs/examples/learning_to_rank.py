import numpy as np

names = "ABCD"
score = np.array([3.0, 2.0, 1.0, 0.0])  # the current order
grade = np.array([0, 1, 0, 1])
gain, discount = 2.0**grade - 1, 1 / np.log2(np.arange(2, 6))
ideal = np.sort(gain)[::-1] @ discount
print(f"NDCG {gain @ discount / ideal:.3f}")
pairs, lambdas = np.zeros(4), np.zeros(4)
for i in range(4):
    for j in range(4):
        if grade[i] > grade[j]:
            push = 1 / (1 + np.exp(score[i] - score[j]))
            swap = (gain[i] - gain[j]) / ideal
            swap *= abs(discount[i] - discount[j])
            print(f"{names[i]} over {names[j]}: push {push:.2f} "
                  f"x swap {swap:.3f} = {push * swap:.3f}")
            pairs[[i, j]] += push, -push
            lambdas[[i, j]] += push * swap, -push * swap
softmax = np.exp(score) / np.exp(score).sum()
print("            A      B      C      D")
for name, x in (("pairwise", pairs), ("lambda  ", lambdas),
                ("listwise", grade / grade.sum() - softmax)):
    print(name, *(f"{v:6.2f}" for v in x))
