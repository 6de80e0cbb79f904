# One task, in SQL and in pandas.
import sqlite3

import pandas as pd

users = pd.DataFrame({"user_id": [1, 2, 3]})
visits = pd.DataFrame(
    {"user_id": [1, 1, 1, 3], "minutes": [10, 50, 60, 30]}
)
db = sqlite3.connect(":memory:")
users.to_sql("users", db, index=False)
visits.to_sql("visits", db, index=False)
select = """SELECT COUNT(DISTINCT u.user_id), COUNT(*),
  COUNT(minutes), AVG(minutes)
  FROM users u LEFT JOIN visits v ON u.user_id = v.user_id """

print("users, rows, values, average")
print(*db.execute(select))
print("WHERE:", *db.execute(select + "WHERE minutes > 30"))
print("ON:   ", *db.execute(select + "AND minutes > 30"))

minutes = users.merge(visits, how="left")["minutes"]
print("pandas:", minutes.size, minutes.count(), minutes.mean())
