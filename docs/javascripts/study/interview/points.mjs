// What is taken out of the parts of an answer: key points to tick, and what the interviewer asks next.

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

function followUpsOf(parts) {
  const found = parts.flatMap((part) => [...part.querySelectorAll("details.follow-up")]);
  return found.map((details) => ({ details, question: plain(details.querySelector("summary")) }));
}

/** Return what is asked next, as texts; what is a question of its own is left out. */
export function followUps(parts) {
  return followUpsOf(parts).map(({ question }) => question);
}

/** Remove a follow-up question from the parts of an answer; return the nodes that answer it, or none. */
export function followUpAnswer(parts, wanted) {
  const details = followUpsOf(parts).find(({ question }) => question === wanted)?.details;
  details?.remove();
  details?.querySelector("summary").remove();
  return [...(details?.childNodes ?? [])];
}
