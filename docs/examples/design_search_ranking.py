from math import log, log2

rows = """red running shoes light 1 0.9
red running shoes trail 1 1.5
crimson trainers for women 1 1.1
blue running shoes wide 0.1 2.0
red running jacket 0.01 3.2
laces for red running shoes 0.01 0.3"""
docs = [(w, float(r), float(b)) for *w, r, b in map(
    str.split, rows.splitlines())]  # title, relevance, profit
def bm25(words, score=0):
    for q in "red", "running", "shoes":
        n, t = sum(q in d[0] for d in docs), words.count(q)
        idf = log(1 + (6 - n + 0.5) / (n + 0.5))
        length = len(words) / 4  # the mean is 4
        score += idf * t / (t + 1.2 * (0.25 + 0.75 * length))
    return score
def dcg(page):
    return sum(d[1] / log2(i + 2) for i, d in enumerate(page))
for k in "BM25", 0, 0.1, 1:
    page = sorted(docs, reverse=True, key=lambda d: bm25(d[0])
                  if k == "BM25" else d[1] + k * d[2])
    ndcg = dcg(page) / dcg(sorted(docs, key=lambda d: -d[1]))
    top = [" ".join(d[0]) for d in page[:3]]
    print(f"{k}: NDCG {ndcg:.3f}", *top, sep="\n  ")
