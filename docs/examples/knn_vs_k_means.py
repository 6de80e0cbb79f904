import numpy as np
from sklearn.cluster import KMeans
from sklearn.neighbors import KNeighborsClassifier

# Corners of a wide rectangle; the labels split it into floor and roof
X = np.array([[0, 0], [4, 0], [0, 1], [4, 1]])
y = np.array(["floor", "floor", "roof", "roof"])

knn = KNeighborsClassifier(n_neighbors=1).fit(X, y)  # k: voters
print("KNN says", knn.predict([[0, 0.7]])[0])

for start in ([[0, 0], [4, 1]], [[2, 0], [2, 1]]):  # K: two clusters
    km = KMeans(n_clusters=2, init=start, n_init=1).fit(X)  # no y
    means = [X[km.labels_ == c].mean(axis=0) for c in (0, 1)]
    assert np.allclose(km.cluster_centers_, means)
    print("k-means", km.labels_, "inertia", round(km.inertia_, 1))
