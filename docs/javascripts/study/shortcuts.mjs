// Single-key shortcuts of one page. Material's own single keys are off while they listen.

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
