boxes = {"A": (0, 0, 10, 10), "B": (2, 0, 12, 10),
         "C": (20, 2, 26, 8), "D": (6, 0, 16, 10)}
dogs = [(1, 0, 11, 10), (7, 0, 17, 10)]

def iou(a, b):  # left, top, right, bottom
    w, h = (min(a[i], b[i]) - max(a[i - 2], b[i - 2]) for i in (2, 3))
    both = max(w, 0) * max(h, 0)
    sizes = [(x2 - x1) * (y2 - y1) for x1, y1, x2, y2 in (a, b)]
    return both / (sum(sizes) - both)

def average_precision(names, t):
    free, hits = list(dogs), []
    for rank, n in enumerate(names, 1):
        fit = [d for d in free if iou(boxes[n], d) >= t]
        if fit:  # each dog can be found once
            free.remove(max(fit, key=lambda d: iou(boxes[n], d)))
            hits.append((len(hits) + 1) / rank)
    return round(sum(hits) / len(dogs), 3)

for limit in 1, 0.5, 0.2:  # NMS, best score first
    kept = []
    for n in boxes:
        if all(iou(boxes[n], boxes[k]) <= limit for k in kept):
            kept.append(n)
    print(limit, kept, [average_precision(kept, t) for t in (0.5, 0.8, 0.85)])
