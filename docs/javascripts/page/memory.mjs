// What the reader opened is open again after Back, Forward and a reload. A link to a page shows it closed: it is a new try.
import { layOutAll } from "./pieces.mjs";
import { remember, remembered } from "./visit.mjs";

const ANSWERS = ":is(.question:not(.study-answer), .entry) details"; // a session of the study pages opens its answers itself

const isReturn = ["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type);
let returned = isReturn ? { noted: window.noted } : null; // with what Material noted of the place, see same-page.js

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

/** Go to a place while what stands above it may still grow, until the reader goes on: without the browser's corrections. */
function settle(top) {
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  scrollTo(0, top);
  const release = () => (style.overflowAnchor = "");
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    window.addEventListener(type, release, { once: true, passive: true });
  }
}

/** Open what was open when the reader left the page, and go where the reader was; tell whether there was a way back. */
export function restore() {
  if (!returned) return false;
  const { noted } = returned;
  returned = null;
  layOutAll();
  const open = remembered(name());
  if (open) answers().forEach((details, index) => (details.open = open.includes(index)));
  if (noted) settle(noted.y); // the page was too short to go there before
  return open !== null;
}

document.addEventListener("toggle", note, { capture: true });
window.addEventListener("popstate", ({ state }) => (returned = state && { noted: state })); // no place: see arrival.mjs
