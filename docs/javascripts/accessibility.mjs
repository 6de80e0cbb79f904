// What Material 9 leaves out for keyboards and screen readers.

const BUTTONS = { __drawer: "Open navigation", __search: "Open search" };

function makeButton(label, name) {
  label.tabIndex = 0;
  label.role = "button";
  label.ariaLabel = name;
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    label.click();
  });
}

function focusable(box) {
  box.toggleAttribute("tabindex", false);
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

const boxes = new ResizeObserver((entries) => entries.forEach(({ target }) => focusable(target)));

/** Name the search, make the header's buttons work by key, and let the keyboard scroll what is too wide. */
export function mend(page) {
  page.querySelector(".md-search")?.setAttribute("aria-label", "Search");
  for (const label of page.querySelectorAll(".md-header label.md-header__button[for]:not([role])")) {
    if (BUTTONS[label.htmlFor]) makeButton(label, BUTTONS[label.htmlFor]);
  }
  boxes.disconnect();
  for (const box of page.querySelectorAll(".tex-display, .md-typeset__scrollwrap, pre > code")) boxes.observe(box);
}
