// A figure larger than its place: in a dialog, where it scrolls.
import { button, h } from "../study/elements.mjs";

function show(figure) {
  const close = button("Close", () => dialog.close(), { className: "md-button" });
  const drawing = figure.querySelector("svg").cloneNode(true);
  const dialog = h("dialog", { className: "enlarged", ariaLabel: drawing.querySelector("title")?.textContent }, close, drawing);
  dialog.addEventListener("close", () => dialog.remove());
  document.querySelector(".md-content__inner").append(dialog);
  dialog.showModal();
}

/** Give each figure of the page a button that shows it larger. */
export function offerEnlarging() {
  for (const figure of document.querySelectorAll(".drawing:not(:has(.enlarge))")) {
    const enlarge = button("Enlarge", () => show(figure), { className: "enlarge" });
    figure.querySelector(".proof").append(enlarge); // on its line, so that nothing moves
  }
}
