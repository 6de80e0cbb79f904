"""The tree of the pruning example: what cost complexity pruning cuts off and what stays."""

from matplotlib.figure import Figure
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier

from macros.proofs.figures import ACCENT, CONTRAST, INK, SURFACE, canvas

TITLE = "Pruning turns subtrees into leaves"
DESCRIPTION = """The tree fitted to the breast cancer data, with 16 leaves. The part that cost
complexity pruning keeps is drawn solid and ends in 9 leaves, drawn as squares. Three of them were
inner nodes before; the branches below these three were cut and are dashed."""


def draw() -> Figure:
    """Draw the grown tree, with the nodes that the pruned tree lacks dashed."""
    figure, ax = canvas(size=(6.4, 3.6))
    X, y = load_breast_cancer(return_X_y=True)
    X, _, y, _ = train_test_split(X, y, random_state=0)
    full = DecisionTreeClassifier(random_state=0).fit(X, y)
    alphas = full.cost_complexity_pruning_path(X, y).ccp_alphas[:-1].clip(min=0)
    search = GridSearchCV(DecisionTreeClassifier(random_state=0), {"ccp_alpha": alphas}, cv=5)
    grown, kept = full.tree_, search.fit(X, y).best_estimator_.tree_
    leaves = iter(range(grown.n_leaves))

    def place(node: int, twin: int, depth: int) -> tuple[float, int]:
        """Draw the branch at `node`; `twin` is its node in the pruned tree, -1 if it was cut."""
        children = (grown.children_left[node], grown.children_right[node])
        if children[0] < 0:
            x = float(next(leaves))
        else:
            twins = (-1, -1) if twin < 0 else (kept.children_left[twin], kept.children_right[twin])
            below = [place(child, other, depth + 1) for child, other in zip(children, twins, strict=True)]
            x = sum(position for position, _ in below) / 2
            for position, other in below:
                ax.plot(
                    [x, position],
                    [-depth, -depth - 1],
                    color=INK if other >= 0 else CONTRAST,
                    zorder=1,
                    linestyle="-" if other >= 0 else (0, (3, 2)),
                    linewidth=1.6 if other >= 0 else 1.3,
                )
        if twin < 0:
            ax.plot(x, -depth, "o", color=CONTRAST, markersize=5, markerfacecolor=SURFACE)
        elif kept.children_left[twin] < 0:
            ax.plot(x, -depth, "s", color=ACCENT, markersize=9)
        else:
            ax.plot(x, -depth, "o", color=INK, markersize=5)
        return x, twin

    place(0, 0, 0)
    ax.plot(0.1, 0, "s", color=ACCENT, markersize=9)
    ax.text(0.6, 0, f"{kept.n_leaves} leaves after pruning", va="center", color=ACCENT)
    ax.plot(0.1, -0.8, "o", color=CONTRAST, markersize=5, markerfacecolor=SURFACE)
    ax.text(0.6, -0.8, "cut off", va="center", color=CONTRAST)
    ax.set(xlim=(-0.6, grown.n_leaves - 0.4), ylim=(-grown.max_depth - 0.4, 0.5))
    ax.axis("off")
    return figure
