from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import adjusted_rand_score, silhouette_score
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score

X, species = load_iris(return_X_y=True)

# Supervised: compare with labels that were held out.
folds = RepeatedStratifiedKFold(n_repeats=20, random_state=0)
model = LogisticRegression(max_iter=1000)
hits = cross_val_score(model, X, species, cv=folds)
runs = hits.reshape(20, 5).mean(axis=1)  # 20 repetitions
print(f"accuracy {runs.mean():.3f} ± {runs.std(ddof=1):.3f}")

# Unsupervised: only an internal score is available.
for k in (2, 3):
    means = KMeans(n_clusters=k, n_init=10, random_state=0)
    groups = means.fit_predict(X)
    inside = silhouette_score(X, groups)
    outside = adjusted_rand_score(species, groups)
    print(f"k={k}: silhouette {inside:.2f}, "
          f"agreement with species {outside:.2f}")
