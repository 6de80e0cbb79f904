// The key points of an answer, taken out of its parts: the reader ticks them elsewhere.

/** Return a text without markup; a formula as a screen reader has it. */
function plain(item) {
  const copy = item.cloneNode(true);
  for (const formula of copy.querySelectorAll(".katex")) {
    formula.replaceWith(formula.querySelector("semantics > *").textContent);
  }
  return copy.textContent.trim().replace(/\s+/g, " ");
}

/** Remove the key points of a question from the parts of its answer; return them as {items, texts}. */
export function keyPoints(parts, id) {
  const title = parts.map((part) => part.querySelector(`[id="${id}-key-points"]`)).find(Boolean);
  const list = title?.nextElementSibling;
  title?.remove();
  list?.remove();
  const items = [...(list?.children ?? [])];
  return { items, texts: items.map(plain) };
}
