import numpy as np
import pandas as pd

# Does the fill change when the FUTURE changes?
for last in (40.0, 100.0):
    s = pd.Series([10, np.nan, np.nan, last])
    held, drawn = s.ffill()[1:3], s.interpolate()[1:3]
    print(f"next value {last:.0f}: forward fill {held.tolist()},", end=" ")
    print("line", drawn.tolist())

# Two shops; neither has a row for June 3
days = pd.to_datetime(["2026-06-01", "2026-06-02", "2026-06-04"] * 2)
df = pd.DataFrame({"shop": list("aaabbb"), "day": days})
df["sales"] = [10.0, np.nan, 40.0, 7.0, 8.0, 9.0]
print("gaps in the rows:", df["sales"].isna().sum())
daily = df.set_index("day").groupby("shop")["sales"].resample("D").asfreq()
print("gaps by calendar:", daily.isna().sum())
filled = daily.groupby("shop").ffill(limit=1)
print(filled.unstack("shop").to_string())
