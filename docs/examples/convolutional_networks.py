import numpy as np


def conv(image, kernel, stride):
    k = len(kernel)
    m = (len(image) - k) // stride + 1
    out = np.zeros((m, m), int)
    for i in range(m):
        for j in range(m):
            top, left = i * stride, j * stride
            patch = image[top:top + k, left:left + k]
            out[i, j] = np.sum(patch * kernel)
    return out

kernel = np.array([[-1, 0, 1]] * 3)
line = np.array([[0, 0, 1, 0, 0]] * 5)
moved = np.roll(line, 1, axis=1)
print("stride 1, all rows:", *conv(line, kernel, 1))
for stride in 1, 2:
    before = conv(line, kernel, stride)[0]
    after = conv(moved, kernel, stride)[0]
    print("stride", stride, before, "moved", after)
