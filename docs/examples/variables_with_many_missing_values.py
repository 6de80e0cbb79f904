import numpy as np
import pandas as pd
from sklearn.compose import make_column_selector as columns
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

num = SimpleImputer(strategy="median", add_indicator=True)
own_level = SimpleImputer(strategy="constant", fill_value="Missing")
one_hot = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
prep = make_column_transformer(
    (num, columns(dtype_include="number")),
    (make_pipeline(own_level, one_hot), columns(dtype_exclude="number")),
    verbose_feature_names_out=False,
)

df = pd.DataFrame({"income": [30, np.nan, 50], "job": ["cook", None, "nurse"]})
prep.fit(df)  # in a project: on the training rows only
print(prep.get_feature_names_out().tolist())
print(prep.transform(df))

# Complete rows left if 8 columns lose 30% each, independently:
gaps = np.random.default_rng(0).random((100_000, 8)) < 0.3
print(round((~gaps.any(axis=1)).mean(), 2), round(0.7**8, 2))
