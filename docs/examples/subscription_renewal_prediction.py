import pandas as pd

days = ["03-02", "03-20", "04-02", "02-11", "03-05"]
views = pd.DataFrame({"user": [1, 1, 1, 2, 2]})
views["day"] = pd.to_datetime(["2026-" + day for day in days])
views["minutes"] = [40, 55, 30, 90, 5]
due = pd.Index([1, 2, 3], name="user")  # user 3 never watched
paid = pd.Series({1: pd.Timestamp("2026-04-15")}).reindex(due)


def snapshot(day):
    cutoff = pd.Timestamp(day)
    age = (cutoff - views["day"]).dt.days  # 1: the day before
    table = pd.DataFrame(index=due)
    for name, first, last in [("last28", 1, 28), ("prior28", 29, 56)]:
        window = views[age.between(first, last)].groupby("user")
        table[name] = window["minutes"].sum()
    table = table.fillna(0).astype(int)
    month = [cutoff, cutoff + pd.DateOffset(months=1)]
    table["renews"] = paid.between(*month, inclusive="left")
    return table


print(snapshot("2026-04-01"))
