import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer

raw = pd.DataFrame(
    {"age": [31.0, -999.0, 47.0, np.nan], "city": ["Rome", "", "Oslo", None]}
)
print("isna() on the raw table:", raw.isna().sum().to_dict())
print("mean age with the code -999:", raw["age"].mean())

# Step 1: turn every disguised gap into a real NA.
df = raw.replace({"age": {-999: np.nan}, "city": {"": np.nan}})
print("after replace():", df.isna().sum().to_dict())
print("rows left by dropna():", len(df.dropna()))

# Step 2: learn the fill value from the training rows only.
train, new = df.iloc[:3], df.iloc[3:]
imputer = SimpleImputer(strategy="median", add_indicator=True)
imputer.fit(train[["age"]])
print("fill value:", imputer.statistics_[0])
print("new row [age, was missing]:", imputer.transform(new[["age"]])[0])

# Text: a level of its own.
print(df["city"].fillna("Unknown").tolist())
