// Answers that open: for a link into them, and for print.

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
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (target) reveal(target);
}

/** Open every answer while the page is printed, and close again what was closed. */
export function openForPrint() {
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((details) => (details.open = true));
  });
  window.addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
}
