import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns
from bokeh.embed import file_html
from bokeh.plotting import figure
from bokeh.resources import CDN

score = [1, 2, 3, 6, 3, 5, 6, 10, 7, 9, 10, 14]
df = pd.DataFrame({"dose": [1] * 4 + [2] * 4 + [3] * 4,
                   "score": score})
_, ax = plt.subplots()
(line,) = ax.plot(df["dose"], df["score"])
print("Matplotlib draws", len(line.get_ydata()), "points")
print("Seaborn draws the means, and a band (here at dose 1):")

for band in (("ci", 95), "sd"):
    _, ax = plt.subplots()
    sns.lineplot(df, x="dose", y="score", errorbar=band, seed=0)
    edge = ax.collections[0].get_paths()[0].vertices
    at_1 = edge[edge[:, 0] == 1, 1]  # the band at dose 1
    low, high = at_1.min(), at_1.max()
    print(ax.lines[0].get_ydata(), f"{band}: {low:.1f} to {high:.1f}")
plot = figure(title="Scores", tools="pan,wheel_zoom,hover")
plot.scatter(x=df["dose"].tolist(), y=score)
print("Bokeh writes a page:", "<script" in file_html(plot, CDN))
