// Small parts that several screens of the review share.
import { ROOT } from "../../root.mjs";
import { button, capital, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { GRADES } from "../plan/progress.mjs";

const MEANINGS = [
  "I did not know it, or said something wrong.",
  "I knew it, with gaps or after a long thought.",
  "I said what matters, as fast as an interview wants it.",
  "At once, and I could have said more.",
];

export function progressLink(text) {
  return h("a", { href: new URL("study/progress/", ROOT).href }, text);
}

export function action(label, onclick, properties = {}) {
  return button(label, onclick, { className: "md-button", disabled: store.problems.has("newer"), ...properties });
}

export function primary(label, onclick, className = "") {
  return action(label, onclick, { className: `md-button md-button--primary ${className}` });
}

/** Return what the grades mean; `open` says whether it is shown at once. */
export function grades(open = false) {
  const list = MEANINGS.map((text, index) => [h("dt", {}, capital(GRADES[index])), h("dd", {}, text)]);
  return h(
    "details",
    { className: "study-grades", open },
    h("summary", {}, "What the grades mean"),
    h("dl", {}, list.flat()),
    h("p", {}, "The time under a grade says when the question comes back. After Again it counts as not known."),
  );
}
