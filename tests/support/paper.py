"""Sizes of paper, and what must not happen on it."""

PAPER = {"A4": 680, "Letter": 700, "A5": 480}  # width in px between the margins that a browser sets

# Text that is out of the page, or out of a box that cuts it off.
CLIPPED = """() => {
  const cut = [], range = document.createRange(), limits = new Map([[null, Infinity]]);
  const clips = (node) => node === document.documentElement || getComputedStyle(node).overflowX !== "visible";
  const limit = (node) => { // where the first of the boxes around a text cuts it off
    if (!limits.has(node)) {
      const own = clips(node) ? node.getBoundingClientRect().right + 1 : Infinity;
      limits.set(node, Math.min(own, limit(node.parentElement)));
    }
    return limits.get(node);
  };
  const walker = document.createTreeWalker(document.querySelector(".md-content"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.data.trim() || text.parentElement.closest(".katex-mathml, script, style, .md-clipboard, h1"))
      continue;
    range.selectNodeContents(text);
    if (range.getBoundingClientRect().right <= limit(text.parentElement)) continue;
    const drawing = text.parentElement.closest(".drawing svg");
    const words = drawing ? [] : [...text.data.matchAll(/\\S+/g)];
    const right = drawing?.getBoundingClientRect().right ?? Math.max(...words.flatMap(({0: word, index}) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return [...range.getClientRects()].filter((box) => box.width > 1).map((box) => box.right);
    }));
    if (right > limit((drawing ?? text).parentElement)) cut.push(text.data.trim().slice(0, 60));
  }
  return [...new Set(cut)];
}"""
HIDDEN_ANSWERS = """() => [...document.querySelectorAll("details:not(interview-plan *) > :not(summary, .landmarks)")]
  .filter((part) => !part.checkVisibility({contentVisibilityAuto: false}) || !part.getBoundingClientRect().height)
  .map((part) => part.textContent.slice(0, 60))"""
# The heads of a column stay.
BUTTONS = """() => [...document.querySelectorAll("button:not(.head), select, [role=button], .copy-link, .report")]
  .filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80))"""
