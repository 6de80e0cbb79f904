"""Compacted formulas look like KaTeX's, read as well, and have far fewer elements."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread
from playwright.sync_api import Browser

from macros.advances import advances
from macros.compaction import compact
from macros.elements import parse
from macros.settings import UnknownConstructError
from macros.tex.fonts import characters, style_sheet
from macros.tex.typesetting import Tex, run_katex, typeset
from macros.tools.node import install

ROOT = Path(__file__).parents[2]
KATEX = install(ROOT) / "katex/dist"
KATEX_STYLE = (KATEX / "katex.min.css").read_text(encoding="utf-8")
ADVANCE = advances(KATEX / "fonts")
FORMULAS = r"""
n | K = 3 | 30/40 = 0.75 | a + b - c | -x | (1 - p) | n \le 2^{10} | x_i | x^2 | x_i^2 | x_{i_j} | e^{-x^2/2}
f' | f''(x) | \frac{a}{b} | \tfrac{1}{2} | \dfrac{n}{K\, n_c} | x_{\frac12} | \frac{1}{1+\frac{1}{x}}
\binom{n}{k} | \sqrt{x} | \sqrt{0.6} \approx 0.77 | \sqrt[3]{y+1} | \sqrt{\frac{p(1-p)}{n}} | \sum_{i=1}^n x_i
\prod_{j} p_j | \int_0^1 f(x)\,dx | \lim_{n \to \infty} a_n | \max_{y} P(y) | \hat y | \bar{x}_j | \tilde x_t
\hat p_w | \widehat{AB} | \vec v | \overline{X} | \underline{x} | \mathbb E[X] | \mathbf x^\top \mathbf w | \mathcal F
\boldsymbol\mu_c | \mathrm{TP} + \mathrm{FN} | \text{ if } x > 0 | \operatorname{sign}(x) | \log p
\lVert\mathbf w\rVert_2^2 | \lvert C \rvert | P(A \mid B) | a \ne b | \left(\frac{1}{2}\right)^n | x \notin S
\bigl[x\bigr] | \Bigl(\frac1n\Bigr)^{n} | \underbrace{a+b}_{\text{bias}} | a\!b\;c\quad d | x \in \{0, 1\}
\mathtt{fit} | \alpha\beta\Gamma | 1 - \beta = \Phi\!\left(\frac{\delta}{\sigma}\right) | \arg\min_{\theta} L
\overbrace{x+y}^{2} | \overrightarrow{AB} | \mathbf{x}_{\text{new}} | \textbf{bold} + \textit{it}
\bigoplus_i \oint_C | \mathsf{P}(\mathtt{x})
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
    return compact(katex(tex, display=display), ADVANCE)


def drawn(tex: str, *, display: bool = False) -> str:
    """The part for the eyes."""
    return re.sub(r"<math.*</math>", "", made(tex, display=display))


def spoken(tex: str) -> str:
    """The part for screen readers."""
    found = re.search(r"<math.*</math>", made(tex))
    return found[0] if found else ""


def elements(html: str) -> int:
    count: int = parse(html).count()
    return count


def test_a_letter_is_one_element() -> None:
    assert made(r"\lambda") == '<i class="katex">λ</i>'


def test_plain_text_has_spaces_where_katex_leaves_gaps_and_wraps_where_katex_does() -> None:
    assert made("K = 3") == '<span class="katex"><i>K</i>\u00a0= 3</span>'
    assert made("2K") == '<span class="katex">2<i>K</i></span>'
    assert made("0.05") == '<span class="katex">0.05</span>'


def test_characters_of_a_font_and_size_are_one_element() -> None:
    assert drawn("x_i + y_j", display=True).count("<text") == 3  # two letters, their indices, the sign between them
    assert re.search(r'<text class="Math-Italic" font-size="700"[^>]*>ij</text>', drawn("x_i y_j"))


def test_a_fraction_is_two_texts_and_a_bar() -> None:
    html = drawn(r"\frac{1}{2}", display=True)
    assert re.findall(r"<(text|path)", html) == ["text", "path"]
    assert re.search(r'<text font-size="1000" x="\S+ \S+" y="686 -677">21</text>', html)


def test_a_formula_in_a_text_may_wrap_where_katex_lets_it() -> None:
    assert drawn("x_i = y_i").count("<svg") == 2
    assert drawn("x_i = y_i", display=True).count("<svg") == 1


def test_signs_that_katex_draws_stay_drawings() -> None:
    assert drawn(r"\sqrt{x}").count("<svg") == 2
    assert drawn(r"\underbrace{a}_b").count("<svg") == 4


def test_mathml_has_no_source_and_no_row_too_many() -> None:
    assert spoken("x_i + 1") == (
        '<math class="katex-mathml"><msub><mi>x</mi><mi>i</mi></msub><mo>+</mo><mn>1</mn></math>'
    )


def test_mathml_has_no_blank_space() -> None:
    assert spoken(r"x^2,\; y") == (
        '<math class="katex-mathml"><msup><mi>x</mi><mn>2</mn></msup><mo separator="true">,</mo><mi>y</mi></math>'
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
    assert drawn(tex).count('aria-hidden="true"') == drawn(tex).count("viewBox")


@pytest.mark.parametrize("tex", [r"\boxed{x}", r"\cancel{x}", r"\begin{array}{c|c} a & b \end{array}", "x \\tag{1}"])
def test_what_is_not_laid_out_is_refused(tex: str) -> None:
    (result,) = typeset(ROOT, [Tex(tex, display=True)]).values()
    assert result.error.startswith("uses what the site does not typeset (")


def test_a_character_that_no_font_has_is_refused() -> None:
    with pytest.raises(UnknownConstructError, match='has "é", which is not in the font KaTeX_Main-Regular'):
        compact(katex(r"\text{e}").replace(">e<", ">é<"), ADVANCE)


def test_formulas_have_a_third_of_the_elements() -> None:
    pairs = both()
    before, after = (sum(elements(pair[which]) for pair in pairs) for which in (0, 1))
    assert after < before / 3


def test_the_same_formula_gives_the_same_bytes() -> None:
    html = katex(r"\sum_{i=1}^n \hat y_i")
    assert compact(html, ADVANCE) == compact(html, ADVANCE)


def both() -> list[tuple[str, str]]:
    """Each formula as KaTeX makes it and compacted."""
    formulas = [Tex(tex, display=False) for tex in INLINE] + [Tex(tex, display=True) for tex in DISPLAY]
    return [(answer["html"], compact(answer["html"], ADVANCE)) for answer in run_katex(ROOT, formulas)]


def inline(html: str) -> str:
    """A formula of KaTeX's without what sets it apart from the text."""
    return re.sub(r'^<span class="katex-display">(.*)</span>$', r"\1", html, flags=re.DOTALL)


def picture(browser: Browser, folder: Path, formulas: list[str], css: str) -> np.ndarray:
    """Formulas, each on a line, as the browser draws them with a style sheet: how dark each of their pixels is."""
    css = css.replace("fonts/", f"{(KATEX / 'fonts').as_uri()}/")
    css += "body{font:16px/1.6 serif}div{height:120px}div::before{content:'';display:inline-block;height:70px}"
    text = "".join(f"<div>{html}</div>" for html in formulas)
    (folder / "page.html").write_text(
        f"<!doctype html><meta charset=utf-8><style>{css}</style>{text}", encoding="utf-8"
    )
    page = browser.new_page(viewport={"width": 460, "height": 800}, device_scale_factor=2)
    page.goto((folder / "page.html").as_uri())
    page.evaluate("document.fonts.ready")
    pixels: np.ndarray = 1 - imread(io.BytesIO(page.screenshot(full_page=True)))[:, :, :3].mean(axis=2)
    page.close()
    return pixels


def own_style(formulas: list[str]) -> str:
    """The style sheet that the site has for some formulas."""
    return style_sheet(KATEX_STYLE, characters(formulas))


def spread(dark: np.ndarray) -> np.ndarray:
    """A picture in which each pixel is as dark as the darkest one near it, a CSS pixel being two of the picture."""
    shifts = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
    darkest: np.ndarray = np.max([np.roll(dark, shift, axis=(0, 1)) for shift in shifts], axis=0)
    return darkest


def strange(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The places that are dark in one picture and bright in the other, with a CSS pixel around."""
    return np.argwhere((left - spread(right) > 0.5) | (right - spread(left) > 0.5))


def test_formulas_look_like_those_of_katex(browser: Browser, tmp_path: Path) -> None:
    pairs = [pair for pair in both() if "<svg" in pair[1]]
    for start in range(0, len(pairs), 20):
        some = pairs[start : start + 20]
        before = picture(browser, tmp_path, [inline(html) for html, _ in some], KATEX_STYLE)
        after = picture(browser, tmp_path, [html for _, html in some], own_style([html for _, html in some]))
        assert before.shape == after.shape, start
        assert not strange(before, after).size, (start, strange(before, after)[0])


def test_the_comparison_sees_a_difference(browser: Browser, tmp_path: Path) -> None:
    html = made("x_i")
    moved = html.replace('y="150"', 'y="270"')
    assert moved != html
    before, after = (picture(browser, tmp_path, [each], own_style([html])) for each in (html, moved))
    assert strange(before, after).size
