"""The odds of spam after the prior and after each word, from the model of the example."""

import numpy as np
from matplotlib.figure import Figure
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

from macros.proofs.figures import ACCENT, CONTRAST, INK, MUTED, canvas

TITLE = "Naive Bayes multiplies the odds, one word at a time"
DESCRIPTION = """Odds of spam versus work for the email "win prize meeting", on a logarithmic
scale. The prior gives 1 to 2, that is 0.5. "win" is four times as likely in spam: 2. "prize" is
three times as likely: 6. "meeting" is five times as likely in work email: 1.2, which is a spam
probability of 0.545."""

TEXTS = [
    "win cash win prize now",
    "win cash prize now offer",
    "team meeting today",
    "meeting notes",
    "team meeting notes",
    "lunch meeting",
]
LABELS = ["spam"] * 2 + ["work"] * 4
WORDS = ("win", "prize", "meeting")


def draw() -> Figure:
    """Draw one horizontal bar a factor, from the odds before it to the odds after it."""
    figure, ax = canvas(size=(4.6, 3.3))
    counts = CountVectorizer()
    model = MultinomialNB().fit(counts.fit_transform(TEXTS), LABELS)
    spam, work = model.feature_log_prob_
    factors = [np.exp(model.class_log_prior_[0] - model.class_log_prior_[1])]
    factors += [np.exp((spam - work)[counts.vocabulary_[word]]) for word in WORDS]
    odds = np.cumprod(factors)
    names = ["prior", *WORDS]
    before = 1.0
    for row, (name, factor, after) in enumerate(zip(names, factors, odds, strict=True)):
        color = CONTRAST if factor > 1 else ACCENT
        ax.annotate(
            "",
            (after, row),
            (before, row),
            arrowprops={
                "arrowstyle": "-|>",
                "color": color,
                "linewidth": 3,
                "shrinkA": 0,
                "shrinkB": 0,
            },
        )
        ax.text(
            12,
            row,
            f"× {factor:.1f}" if factor < 1 else f"× {factor:.0f}",
            va="center",
            color=color,
        )
        ax.plot([after, after], [row, row + 0.9], color=MUTED, linewidth=1, linestyle=":")
        before = after
        if name != "prior":
            ax.axhline(row - 0.5, color=MUTED, linewidth=0.4)
    ax.plot(odds[-1], 3.9, "o", color=INK, markersize=7)
    ax.text(
        odds[-1] * 1.15,
        3.9,
        f"odds {odds[-1]:.1f}, P(spam) = {odds[-1] / (1 + odds[-1]):.3f}",
        va="center",
    )
    ax.set_xscale("log", base=2)
    ax.set(xlim=(0.3, 20), ylim=(4.5, -0.6), xlabel="odds of spam versus work")
    ax.set_xticks([0.5, 1, 2, 4, 8], ["1 : 2", "1 : 1", "2 : 1", "4 : 1", "8 : 1"])
    ax.set_yticks(range(4), names)
    ax.axvline(1, color=MUTED, linewidth=1)
    return figure
