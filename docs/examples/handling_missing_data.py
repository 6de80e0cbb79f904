import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer

raw = pd.DataFrame({"age": [31, -999, 47, np.nan]})
raw["weight"] = ["70", "65 kg", "81", None]
print("gaps that isna() sees:", raw.isna().sum().to_dict())
print("mean age:", raw["age"].mean())

clean = raw.replace({"age": {-999: np.nan}})
clean["weight"] = pd.to_numeric(raw["weight"], errors="coerce")
print("gaps now:", clean.isna().sum().to_dict())
lost = raw["weight"].notna() & clean["weight"].isna()
print("lost by to_numeric():", raw["weight"][lost].tolist())

fill = SimpleImputer(strategy="median", add_indicator=True)
fill.fit(clean[["age"]][:3])  # the training rows
print("new row:", fill.transform(clean[["age"]][3:])[0])

rng, left = np.random.default_rng(0), []
for x in rng.normal(size=(200, 1000)):
    kept = np.where(rng.random(1000) < 0.4, np.nan, x)
    left.append(pd.Series(kept).fillna(np.nanmean(kept)).std() / x.std())
print(f"spread left: {np.mean(left):.2f} ± {np.std(left):.2f}")
