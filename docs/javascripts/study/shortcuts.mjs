// Single-key shortcuts of one page. Material's own single keys are off while they listen.
import { button, h } from "./elements.mjs";

function takesText(target) {
  return target.closest?.("input, select, textarea, [contenteditable]");
}

function isSingle(event) {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/**
 * Listen for keys until the signal is aborted.
 *
 * `actions` maps a key to what it does and returns nothing when the shortcuts are turned off. Space and Enter are left
 * to what they press by themselves: a button, a link, an answer that opens.
 */
export function listen(actions, signal) {
  const onKey = (event) => {
    if (event.defaultPrevented || takesText(event.target)) return;
    const action = actions()[event.key === " " ? "Enter" : event.key];
    const pressing = ["Enter", " "].includes(event.key) && event.target.closest?.("button, a, summary, label");
    if (isSingle(event)) event.stopPropagation(); // Material listens on the window
    if (!action || pressing || event.repeat || document.querySelector("dialog[open]")) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };
  document.addEventListener("keydown", onKey, { signal });
}

/** Show keys, each with what it does, and the switch that turns them off. */
export function help(shown, shortcuts, change) {
  const box = h("input", { type: "checkbox", checked: shortcuts, onchange: () => change(box.checked) });
  const keys = shown.map(([key, meaning]) => [h("dt", {}, key), h("dd", {}, meaning)]);
  const close = button("Close", () => dialog.close());
  const dialog = h(
    "dialog",
    { className: "study-help md-typeset", ariaLabel: "Keyboard shortcuts", onclose: () => dialog.remove() },
    h("h2", {}, "Keyboard shortcuts"),
    h("dl", {}, keys.flat()),
    h("p", {}, h("label", {}, box, " Single-key shortcuts on the study pages")),
    close,
  );
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
