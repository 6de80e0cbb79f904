// Instant navigation changes the page without a word, and leaves the keyboard where the old one had its link.
const status = document.createElement("div");
status.role = "status";
status.className = "arrival";
document.body.append(status); // before it says anything: only a change is read out

let isReturn = false; // to a place in a page, where the reader is to stay

/** Say which page this is, and go with the focus to its top, or to the place to which the link led. */
export function arrive() {
  status.textContent = document.title;
  if (!isReturn) start();
  isReturn = false;
}

/** Material scrolls, too, but to where the page before stood if that was still moving when its link was followed. */
function start() {
  const target = document.getElementById(location.hash.slice(1));
  focus(target ?? document.querySelector(".md-content h1"));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
}

function focus(element) {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

// Also fires for a link with a hash, but only where the reader has been before is a place noted. See same-page.js, too.
window.addEventListener("popstate", ({ state }) => (isReturn = state !== null));
