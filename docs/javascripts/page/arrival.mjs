// Instant navigation changes the page without a word, and leaves the keyboard where the old one had its link.
const status = document.createElement("div");
status.role = "status";
status.className = "arrival";
document.body.append(status); // before it says anything: only a change is read out

let isReturn = false; // to a place in a page, where the reader is to stay

/** Say which page this is, and put the focus at its top, or at the place to which the link led. */
export function arrive() {
  status.textContent = document.title;
  if (!isReturn) focus(document.getElementById(location.hash.slice(1)) ?? document.querySelector(".md-content h1"));
  isReturn = false;
}

function focus(element) {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

// Also fires for a link with a hash, but only where the reader has been before is a place noted. See same-page.js, too.
window.addEventListener("popstate", ({ state }) => (isReturn = state !== null));
