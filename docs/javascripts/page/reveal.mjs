// Answers that open for a link into them.

function detailsAround(element) {
  const found = [];
  for (let node = element; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) found.push(node);
  }
  return found;
}

/** Show an element: open every answer around it, show its question, and scroll to it. */
export function reveal(element) {
  const question = element.closest(".question[hidden]");
  if (question) document.querySelector("question-controls")?.showAll();
  const closed = detailsAround(element).filter((details) => !details.open);
  closed.forEach((details) => (details.open = true));
  if (question || closed.length) element.scrollIntoView();
}

/** Show what the address of the page points at. */
export function openTarget() {
  const id = location.hash.slice(1);
  const target = id && document.getElementById(id);
  if (target) reveal(target);
}
