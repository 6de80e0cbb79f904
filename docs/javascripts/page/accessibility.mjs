// What Material 9 leaves out for keyboards and screen readers.
import { offerEnlarging } from "./enlarge.mjs";

const NAMES = { __drawer: "Navigation", __search: "Search" };

/** Put a real button in the place of a label: the keyboard reaches it, and it says whether it is open. */
function makeButton(label) {
  const toggle = document.getElementById(label.htmlFor);
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.setAttribute("for", label.htmlFor); // the theme's style sheet asks for it
  button.ariaLabel = NAMES[label.htmlFor];
  button.append(...label.childNodes);
  button.addEventListener("click", () => toggle.click());
  const say = () => (button.ariaExpanded = String(toggle.checked));
  toggle.addEventListener("change", say);
  say();
  label.replaceWith(button);
}

/** Name the arrow beside the page of a section, and with it the list that it opens: the theme leaves it empty. */
function nameArrow(label) {
  const arrow = label.firstElementChild;
  arrow.role = "img";
  arrow.ariaLabel = `Pages of ${label.previousElementSibling.textContent.trim()}`;
}

/** Let the keyboard scroll boxes, but stop only at those in which there is something to scroll. */
function makeFocusable(boxes) {
  const scrolls = boxes.map((box) => box.scrollWidth > box.clientWidth); // before any change: each would ask for a layout
  boxes.forEach((box, at) => (scrolls[at] ? (box.tabIndex = 0) : box.removeAttribute("tabindex")));
}

const boxes = new ResizeObserver((entries) => makeFocusable(entries.map(({ target }) => target)));

// Each code block gets a toolbar later, in a <nav>: dozens of landmarks that lead nowhere.
new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node.className === "md-code__nav") node.role = "presentation";
  }
}).observe(document.body, { childList: true, subtree: true });

function watchBoxes() {
  boxes.disconnect();
  document.querySelectorAll(".tex-display, .drawing > div, .md-typeset__scrollwrap, pre > code").forEach((box) => boxes.observe(box));
}

/** Mend a page: names for landmarks, buttons that are buttons, boxes that scroll by key, figures that can be enlarged. */
export function mend() {
  document.querySelector(".md-path")?.setAttribute("aria-label", "Breadcrumb");
  document.querySelectorAll(".md-header label.md-header__button[for]").forEach((label) => {
    if (label.htmlFor in NAMES) makeButton(label);
  });
  document.querySelectorAll(".md-nav__container > label").forEach(nameArrow);
  offerEnlarging();
  watchBoxes();
}

// A formula in its own font may need to scroll where one in another font did not, in a box of the same size.
document.fonts.addEventListener("loadingdone", watchBoxes);

// Who comes back to a page that the browser kept came for the page, not for the menu by which it was left.
window.addEventListener("pageshow", ({ persisted }) => {
  const drawer = document.getElementById("__drawer");
  if (persisted && drawer.checked) drawer.click();
});
