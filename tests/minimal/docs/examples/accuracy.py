print((3 + 4) / 10)
