import numpy as np
from sklearn.cluster import KMeans
from sklearn.neighbors import KNeighborsClassifier

visits = np.array([[1, 2, 3, 9, 10, 11, 17, 18, 19]]).T
left = np.isin(visits[:, 0], [1, 2, 9, 11, 19])

knn = KNeighborsClassifier(n_neighbors=3).fit(visits, left)
print("KNN, 12 visits: leaves?", knn.predict([[12]])[0])

for start in ([2, 9, 10], [1, 2, 3]):  # k-means gets no labels
    centers = np.array(start, float)[:, None]
    km = KMeans(n_clusters=3, init=centers, n_init=1).fit(visits)
    print("k-means from", start, km.labels_, km.inertia_)

for init in ("random", "k-means++"):
    sums = []
    for seed in range(500):
        km = KMeans(3, init=init, n_init=1, random_state=seed)
        sums.append(km.fit(visits).inertia_)
    stuck = np.mean(np.array(sums) > 6.1)
    print(f"{init}: {stuck:.0%} of 500 starts end above 6")
