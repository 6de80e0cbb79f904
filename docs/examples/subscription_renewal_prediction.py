import pandas as pd

days = ["2026-03-02", "2026-03-20", "2026-04-02", "2026-02-11", "2026-03-05"]
logs = pd.DataFrame({"user": [1, 1, 1, 2, 2], "day": pd.to_datetime(days)})
logs["minutes"] = [40, 55, 30, 90, 5]
due = [1, 2, 3]  # up for renewal; user 3 never watched
renewal = pd.Series({1: pd.Timestamp("2026-04-15")}).reindex(due)


def snapshot(cutoff: str) -> pd.DataFrame:
    start = pd.Timestamp(cutoff)
    end = start + pd.DateOffset(months=1)
    known = logs[logs["day"] < start].groupby("user")  # only before it
    table = pd.DataFrame(index=pd.Index(due, name="user"))
    table["minutes"] = known["minutes"].sum()
    table["minutes"] = table["minutes"].fillna(0).astype(int)
    table["idle_days"] = (start - known["day"].max()).dt.days
    # The label, and only the label, looks at the month after the cutoff.
    table["renews"] = renewal.ge(start) & renewal.lt(end)
    return table


print(snapshot("2026-04-01"))
