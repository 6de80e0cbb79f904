from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import adjusted_rand_score, silhouette_score
from sklearn.model_selection import cross_val_score

X, species = load_iris(return_X_y=True)  # 150 flowers, 3 species

# Supervised: compare predictions with labels that were held out.
accuracy = cross_val_score(LogisticRegression(max_iter=1000), X, species)
print(f"classifier: accuracy {accuracy.mean():.2f}")

# Unsupervised: no labels, so only an internal score is available.
for k in (2, 3):
    groups = KMeans(n_clusters=k, n_init=10, random_state=0).fit_predict(X)
    inside = silhouette_score(X, groups)
    outside = adjusted_rand_score(species, groups)  # needs labels
    print(f"k-means, k={k}: silhouette {inside:.2f}, agreement {outside:.2f}")
