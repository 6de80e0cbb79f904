import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer

# Independent rows: the mean comes from the training rows only.
imputer = SimpleImputer(strategy="mean", add_indicator=True)
imputer.fit([[10.0], [20.0], [np.nan]])
print("new row:", imputer.transform([[np.nan]])[0])

# Ordered rows: does the fill change when the FUTURE changes?
for last in (40.0, 100.0):
    s = pd.Series([10, np.nan, np.nan, last])
    held, drawn = s.ffill(), s.interpolate()
    print(f"last={last:.0f}", "ffill:", held[1:3].tolist(), end=" ")
    print("interpolate:", drawn[1:3].tolist())

# Several series: sort, then fill inside each one, for one day at most.
df = pd.DataFrame({"store": list("aaabb"), "day": [1, 2, 3, 1, 2]})
df["sales"] = [10.0, np.nan, np.nan, np.nan, 7.0]
df = df.sort_values(["store", "day"])
df["filled"] = df.groupby("store")["sales"].ffill(limit=1)
print(df.to_string(index=False))
