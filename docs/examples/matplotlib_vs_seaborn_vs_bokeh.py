import matplotlib

matplotlib.use("Agg")  # draw to memory, open no window
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns
from bokeh.embed import file_html
from bokeh.plotting import figure
from bokeh.resources import CDN

df = pd.DataFrame({"x": [1, 1, 2, 2], "y": [1.0, 3.0, 4.0, 8.0]})

_, ax = plt.subplots()
(line,) = ax.plot(df["x"], df["y"])
print("Matplotlib y:", line.get_ydata().tolist())

_, ax = plt.subplots()
drawn = sns.lineplot(df, x="x", y="y", errorbar=None, ax=ax)
print("Seaborn y:", ax.lines[0].get_ydata().tolist())
print("Seaborn drew on a Matplotlib Axes:", drawn is ax)

plot = figure(title="Scores", tools="pan,wheel_zoom,hover")
plot.scatter(x=df["x"].tolist(), y=df["y"].tolist())
page = file_html(plot, CDN)
print("Bokeh is a web page:", "<html" in page, "<script" in page)
