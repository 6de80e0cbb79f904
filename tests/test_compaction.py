"""Compacted formulas look the same to the pixel, read as well, and have far fewer elements."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread
from playwright.sync_api import Browser

from macros.compaction import compact
from macros.elements import parse
from macros.typesetting import Tex, run_katex

ROOT = Path(__file__).parent.parent
KATEX = ROOT / "node_modules/katex/dist"
FORMULAS = r"""
n | K = 3 | 30/40 = 0.75 | a + b - c | -x | (1 - p) | n \le 2^{10} | x_i | x^2 | x_i^2 | x_{i_j} | e^{-x^2/2}
f' | f''(x) | \frac{a}{b} | \tfrac{1}{2} | \dfrac{n}{K\, n_c} | x_{\frac12} | \frac{1}{1+\frac{1}{x}}
\binom{n}{k} | \sqrt{x} | \sqrt{0.6} \approx 0.77 | \sqrt[3]{y+1} | \sqrt{\frac{p(1-p)}{n}} | \sum_{i=1}^n x_i
\prod_{j} p_j | \int_0^1 f(x)\,dx | \lim_{n \to \infty} a_n | \max_{y} P(y) | \hat y | \bar{x}_j | \tilde x_t
\hat p_w | \widehat{AB} | \vec v | \overline{X} | \mathbb E[X] | \mathbf x^\top \mathbf w | \mathcal F
\boldsymbol\mu_c | \mathrm{TP} + \mathrm{FN} | \text{ if } x > 0 | \operatorname{sign}(x) | \log p
\lVert\mathbf w\rVert_2^2 | \lvert C \rvert | P(A \mid B) | a \ne b | \left(\frac{1}{2}\right)^n
\bigl[x\bigr] | \Bigl(\frac1n\Bigr)^{n} | \underbrace{a+b}_{\text{bias}} | a\!b\;c\quad d | x \in \{0, 1\}
\mathtt{fit} | \alpha\beta\Gamma | 1 - \beta = \Phi\!\left(\frac{\delta}{\sigma}\right) | \arg\min_{\theta} L
"""
INLINE = [tex.strip() for line in FORMULAS.strip().splitlines() for tex in line.split(" | ")]
DISPLAY = [
    *INLINE[::3],
    r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \begin{bmatrix} a \\ b \\ c \\ d \\ e \end{bmatrix}",
    r"\begin{aligned} a &= \frac{b}{c} \\ &\quad + \sum_{i=1}^{n} \log p_i \end{aligned}",
    r"\hat y = \arg\max_{y} \Bigl[ \log P(y) + \sum_{j=1}^{d} \log P(x_j \mid y) \Bigr]",
]


def katex(tex: str, *, display: bool = False) -> str:
    """What KaTeX makes of a formula."""
    return run_katex(ROOT, [Tex(tex, display)])[0]["html"]


def made(tex: str, *, display: bool = False) -> str:
    """What the site makes of a formula."""
    return compact(katex(tex, display=display))


def shown(tex: str) -> str:
    """The part for the eyes."""
    return re.sub(r"<math.*</math>", "", made(tex))


def spoken(tex: str) -> str:
    """The part for screen readers."""
    found = re.search(r"<math.*</math>", made(tex))
    return found[0] if found else ""


def elements(html: str) -> int:
    count: int = parse(html).count()
    return count


def test_a_space_goes_into_the_margin_beside_it() -> None:
    assert "mspace" not in shown(r"\log N")
    assert "margin-left:0.1667em" in shown(r"\log N")
    assert "padding-right:0.2222em" in shown("K + N")


def test_two_margins_are_never_added() -> None:
    assert 'style="margin-right:0.0715em"' in shown("K = 3")
    assert 'class="mspace" style="margin-right:0.2778em"' in shown("K = 3")


def test_wraps_that_do_nothing_go() -> None:
    assert shown(r"\mathrm{TP}") == '<span class="katex k-base" style="--h:0.6833em;--v:0em">TP</span>'


def test_neighboring_texts_stay_two() -> None:
    assert "(<!---->1" in shown("(1)^2")


def test_a_script_is_one_element_and_its_text() -> None:
    assert elements(shown("x_i")) == 5
    assert "vlist" not in shown("x_i^2")


def test_a_fraction_is_a_stack_of_two_rows() -> None:
    tree = parse(shown(r"\frac{1}{2}"))
    (stack,) = tree.elements()[0].elements()
    assert stack.classes == ["k-stack", "k-center", "k-fraction"]
    assert len(stack.elements()) == 2
    assert stack.style["margin-left"] == stack.style["margin-right"] == "0.12em"


def test_a_strut_becomes_two_lengths() -> None:
    assert "katex-strut" not in shown("x_i")
    assert "--h:0.5806em;--v:-0.15em" in shown("x_i")


def test_what_must_stay_stays() -> None:
    assert "<path" in shown(r"\sqrt{x}")
    assert "katex-vbox" in shown(r"a \ne b")
    assert "</span>" in shown(r"\sqrt{x}")
    assert "/>" not in shown(r"\sqrt{x}")


def test_mathml_has_no_source_and_no_row_too_many() -> None:
    assert spoken("x_i + 1") == (
        '<math class="katex-mathml"><msub><mi>x</mi><mi>i</mi></msub><mo>+</mo><mn>1</mn></math>'
    )


def test_a_place_for_one_element_keeps_its_row() -> None:
    assert "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn>" in spoken(r"\frac{a+b}{2}")


def test_a_row_in_delimiters_stays() -> None:
    assert '<mrow><mo fence="true">(</mo>' in spoken(r"a \left(b^2\right)")


def test_a_word_is_one_element() -> None:
    assert '<mi mathvariant="normal">TP</mi>' in spoken(r"\frac{\mathrm{TP}}{2}")


@pytest.mark.parametrize("tex", ["n", "K = 3", "30/40 = 0.75", r"n \le 5", r"2\alpha", r"\mathrm{TP}"])
def test_plain_text_is_read_as_text(tex: str) -> None:
    assert not spoken(tex)
    assert "aria-hidden" not in made(tex)


@pytest.mark.parametrize("tex", ["x^2", "np", r"\log n", "(1 - p)", "n!", "|x|", r"\mathbf x", r"a \ne b", r"10\,000"])
def test_what_text_would_not_say_keeps_its_mathml(tex: str) -> None:
    assert spoken(tex)
    assert 'aria-hidden="true"' in made(tex)


@pytest.mark.parametrize("tex", [r"\underline{x}", r"\begin{array}{c|c} a & b \\ \hline c & d \end{array}"])
def test_what_would_move_stays_as_katex_made_it(tex: str) -> None:
    assert made(tex) == katex(tex)


def test_formulas_have_half_the_elements() -> None:
    pairs = both()
    before, after = (sum(elements(pair[which]) for pair in pairs) for which in (0, 1))
    assert after < 0.5 * before


def test_the_same_formula_gives_the_same_bytes() -> None:
    html = katex(r"\sum_{i=1}^n \hat y_i")
    assert compact(html) == compact(html)


def both() -> list[tuple[str, str]]:
    """Each formula as KaTeX makes it and compacted."""
    formulas = [Tex(tex, display=False) for tex in INLINE] + [Tex(tex, display=True) for tex in DISPLAY]
    return [(answer["html"], compact(answer["html"])) for answer in run_katex(ROOT, formulas)]


def picture(browser: Browser, folder: Path, formulas: list[str], size: float, scale: float) -> np.ndarray:
    """Formulas in a narrow text, as the browser draws them."""
    css = (KATEX / "katex.min.css").read_text(encoding="utf-8").replace("fonts/", f"{(KATEX / 'fonts').as_uri()}/")
    css += (ROOT / "macros/compact.css").read_text(encoding="utf-8")
    css += f"*{{box-sizing:border-box}}body{{font:{size}px/1.6 serif;width:430px}}"
    words = "<div>Some words stand before {0} and (<b>{0}</b>), more behind {0}.</div>"
    text = "".join(words.format(html) for html in formulas)
    (folder / "page.html").write_text(
        f"<!doctype html><meta charset=utf-8><style>{css}</style>{text}", encoding="utf-8"
    )
    page = browser.new_page(viewport={"width": 460, "height": 800}, device_scale_factor=scale)
    page.goto((folder / "page.html").as_uri())
    page.evaluate("document.fonts.ready")
    pixels: np.ndarray = imread(io.BytesIO(page.screenshot(full_page=True)))
    page.close()
    return pixels


@pytest.mark.parametrize(("size", "scale"), [(16, 1), (13.6, 1), (16, 2)])
def test_every_pixel_is_the_same(browser: Browser, tmp_path: Path, size: float, scale: float) -> None:
    pairs = both()
    for start in range(0, len(pairs), 20):
        some = pairs[start : start + 20]
        before, after = (picture(browser, tmp_path, [pair[which] for pair in some], size, scale) for which in (0, 1))
        assert before.shape == after.shape, start
        assert (before == after).all(), (start, np.argwhere(before != after)[0])


def test_the_comparison_sees_a_difference(browser: Browser, tmp_path: Path) -> None:
    html = made("x_i")
    moved = html.replace("margin-right:0.07142857em", "margin-right:0.2em")
    before, after = (picture(browser, tmp_path, [each], 16, 1) for each in (html, moved))
    assert before.shape != after.shape or (before != after).any()
