from statistics import NormalDist

normal = NormalDist()
gap = 2 * normal.inv_cdf(0.7)  # mean score, wrong minus right


def rates(base, cut):
    fpr, tpr = 1 - normal.cdf(cut), 1 - normal.cdf(cut - gap)
    flagged = base * tpr + (1 - base) * fpr
    return flagged, tpr, fpr, base * tpr / flagged


cuts = [k / 1_000 for k in range(-3_000, 3_000)]
same = gap / 2
ppv = next(cut for cut in cuts if rates(0.3, cut)[3] >= 0.7)
share = next(cut for cut in cuts if rates(0.3, cut)[0] <= 0.5)
print("             share  TPR   FPR   PPV")
for name, base, cut in (
    ("A", 0.5, same),
    ("B same cut", 0.3, same),
    ("B same PPV", 0.3, ppv),
    ("B same share", 0.3, share),
):
    print(f"{name:13}", "  ".join(f"{r:.2f}" for r in rates(base, cut)))
