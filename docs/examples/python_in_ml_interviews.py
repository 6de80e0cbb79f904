# One interview task, asked in SQL and asked in pandas.
import sqlite3

import pandas as pd

users = pd.DataFrame({"user": [1, 2, 3], "plan": ["pro", "pro", "free"]})
visits = pd.DataFrame({"user": [1, 1, 1, 3], "minutes": [20, 40, 60, 10]})

db = sqlite3.connect(":memory:")
users.to_sql("users", db, index=False)
visits.to_sql("visits", db, index=False)
query = """
    SELECT plan, COUNT(*) AS n_rows,
           COUNT(minutes) AS n_visits, AVG(minutes) AS mean
    FROM users LEFT JOIN visits USING (user)
    GROUP BY plan ORDER BY plan
"""
for row in db.execute(query):
    print("SQL   ", row)

joined = users.merge(visits, on="user", how="left")
minutes = joined.groupby("plan")["minutes"]
table = minutes.agg(["size", "count", "mean"])
for row in table.itertuples(name=None):
    print("pandas", row)
