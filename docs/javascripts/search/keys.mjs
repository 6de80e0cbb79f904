// The keyboard of the search box: what opens it, what goes through its results, what closes it.

/** Open the search from anywhere on the page. */
function openByKey(box, { mode, type, claim }) {
  if (mode !== "global" || !["/", "s", "f"].includes(type)) return;
  claim();
  box.open();
  box.input.select();
}

/** Open the search from its box by key; a letter opens it too. */
function wake(box, event) {
  if (event.target !== box.input || !["ArrowDown", "Enter"].includes(event.key)) return;
  event.preventDefault();
  box.open();
}

/** Go up and down through the results, back to the text with a letter, and out with Escape. */
function move(box, event) {
  if (!box.toggle.checked) return wake(box, event);
  const places = [box.input, ...box.list.querySelectorAll("a")];
  const at = places.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    event.stopPropagation(); // the marks on the page stay for a second Escape
    box.close();
  } else if (step && at >= 0) {
    event.preventDefault();
    places[(at + step + places.length) % places.length].focus();
  } else if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey) box.input.focus();
}

/** Let the keyboard move a search box. */
export function listenToKeys(box) {
  box.addEventListener("keydown", (event) => move(box, event));
  window.keyboard$.subscribe((key) => openByKey(box, key)); // Material's stream of keys
}
