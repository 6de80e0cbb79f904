// Single-key shortcuts: those of every page, or those of a study page, where the theme's are off. The reader can turn off
// all of them, the theme's too.
import { step } from "../page/neighbors.mjs";
import { settings } from "./log/browser.mjs";

const EVERYWHERE = {
  j: () => step(1),
  k: () => step(-1),
  "?": () => import("./help.mjs").then(({ help, KEYS }) => help(KEYS)),
};

let ofPage = null; // what returns the keys of a study page

/** Take these keys for those of the page; `actions` returns a map of a key to what it does. */
export function listen(actions) {
  ofPage = actions;
}

function takesText(target) {
  return target.closest?.("input, select, textarea, [contenteditable], search-box");
}

/** Space and Enter are left to what they press by themselves: a button, a link, an answer that opens. */
function presses({ key, target }) {
  return ["Enter", " "].includes(key) && target.closest?.("button, a, summary, label");
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
  const { shortcuts } = settings();
  if (event.key.length === 1 && (ofPage || !shortcuts)) event.stopPropagation(); // the theme listens on the window
  const action = (ofPage?.() ?? EVERYWHERE)[event.key === " " ? "Enter" : event.key];
  if (!shortcuts || !action || presses(event) || event.repeat || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  action();
}

/** The button at the end of a page lists its keys, also when they are off. */
function onClick({ target }) {
  if (target.closest?.(".show-keys")) (ofPage?.()["?"] ?? EVERYWHERE["?"])();
}

document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
