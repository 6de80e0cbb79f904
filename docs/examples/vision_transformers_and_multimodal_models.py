import numpy as np

image = np.arange(224 * 224 * 3).reshape(224, 224, 3)
cut = image.reshape(14, 16, 14, 16, 3).swapaxes(1, 2)
patches = cut.reshape(196, 768)
second = image[:16, 16:32].ravel()
print("patches:", patches.shape,
      "second is right:", (patches[1] == second).all())
for side in (224, 448):
    n = (side // 16)**2
    print(f"{side} pixels: {n} tokens, {n * n:,} pairs")
photo = np.array([0.96, 0.28, 0])
texts = np.array([[0.8, 0.6, 0],  # a photo of a husky
                  [0.6, 0.8, 0],  # a photo of a wolf
                  [0, 0, 1]])  # a photo of a car
match = texts @ photo
p = np.exp(20 * match) / np.exp(20 * match).sum()
print("cosines:", match.round(3))
print("husky, wolf, car:", p.round(3))
