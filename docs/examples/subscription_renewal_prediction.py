import pandas as pd

logs = pd.DataFrame({
    "user": [1, 1, 1, 2, 2],
    "day": pd.to_datetime(["2026-03-02", "2026-03-20", "2026-04-02",
                           "2026-02-11", "2026-03-05"]),
    "minutes": [40, 55, 30, 90, 5]})
due = [1, 2, 3]  # up for renewal; user 3 never watched
renewal = pd.Series({1: pd.Timestamp("2026-04-15")}).reindex(due)


def snapshot(cutoff: str) -> pd.DataFrame:
    start = pd.Timestamp(cutoff)
    end = start + pd.DateOffset(months=1)
    known = logs[logs["day"] < start]  # nothing from the cutoff on
    table = known.groupby("user").agg(
        minutes=("minutes", "sum"), last=("day", "max")).reindex(due)
    table["minutes"] = table["minutes"].fillna(0).astype(int)
    table["idle_days"] = (start - table.pop("last")).dt.days
    # The label, and only the label, looks at the month after the cutoff.
    table["renews"] = renewal.ge(start) & renewal.lt(end)
    return table


print(snapshot("2026-04-01"))
