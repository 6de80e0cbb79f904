// The list of keys, and the switch that turns off those that are a single sign.
import "../site.mjs";
import { button, h } from "./elements.mjs";
import { changeSettings, settings } from "./log/browser.mjs";

// Of every page but the study pages that have their own.
export const KEYS = [
  ["J", "next question"],
  ["K", "previous question"],
  ["N, period", "next page"],
  ["P, comma", "previous page"],
  ["/, S, F", "search"],
  ["?", "this list"],
];

/** Show keys, each with what it does. */
export function help(shown) {
  const box = h("input", { type: "checkbox", checked: settings().shortcuts, onchange: () => changeSettings({ shortcuts: box.checked }) });
  const keys = shown.map(([key, meaning]) => [h("dt", {}, key), h("dd", {}, meaning)]);
  const close = button("Close", () => dialog.close());
  const dialog = h(
    "dialog",
    { className: "study-help md-typeset", ariaLabel: "Keyboard shortcuts", onclose: () => dialog.remove() },
    h("h2", {}, "Keyboard shortcuts"),
    h("dl", {}, keys.flat()),
    h("p", {}, h("label", {}, box, " Single-key shortcuts, on every page")),
    h("p", {}, "Turn them off if you speak to your computer or press keys by accident. This list is also behind the button at the end of every page."),
    close,
  );
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
