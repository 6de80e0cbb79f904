// What the reader opened is open again after Back, Forward and a reload. A link to a page shows it closed: it is a new try.
import { layOutAll } from "./pieces.mjs";
import { remember, remembered } from "./visit.mjs";

const ANSWERS = ":is(.question:not(.study-answer), .entry) details"; // a session of the study pages opens its answers itself

const isReturn = ["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type);

function name() {
  return `open ${location.pathname}`;
}

function answers() {
  return [...document.querySelectorAll(ANSWERS)];
}

function note({ target }) {
  if (!target.matches?.(ANSWERS)) return;
  const open = answers().flatMap((details, index) => (details.open ? [index] : []));
  remember(name(), open);
}

/** Leave the place to which the browser returns alone while what stands above it grows, until the reader goes on. */
function holdPlace() {
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  const release = () => (style.overflowAnchor = "");
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    window.addEventListener(type, release, { once: true, passive: true });
  }
}

/** Open what was open when the reader left the page, for the browser to go where the reader was; tell whether it was known. */
export function restore() {
  if (!isReturn) return false;
  layOutAll(); // places are where they were
  holdPlace();
  const open = remembered(name());
  if (open) answers().forEach((details, index) => (details.open = open.includes(index)));
  return open !== null;
}

document.addEventListener("toggle", note, { capture: true });
