// From question to question, in study order and across pages: by key, and by a swipe. The links at the end of each
// answer do it without a script.
//
//   step(by)   go to the next question, or with -1 to the one before
import { swiped } from "./swipe.mjs";

const QUESTION = ".question[data-level]"; // not the answer of a review
const REACH = 120; // pixels below the top of the window: a heading above that is being read
const OWN_TOUCH = "input, select, textarea, [contenteditable]";

const heading = (question) => question.querySelector("h2");
const top = (question) => heading(question).getBoundingClientRect().top;

/** The question that is being read: that of the address while its heading shows, else the last one above the reach. */
function current(questions) {
  const linked = questions.find((question) => heading(question).id === location.hash.slice(1));
  if (linked && top(linked) >= 0 && top(linked) < innerHeight) return linked;
  return questions.findLast((question) => top(question) < REACH);
}

/** Go from a question of this page; without one, to the first, or to the last one before the page. */
function go(questions, from, by) {
  const next = questions[questions.indexOf(from) + by];
  if (next) return location.assign(`#${heading(next).id}`);
  const end = [...document.querySelectorAll(QUESTION)].at(by > 0 ? -1 : 0);
  end?.querySelector(`.neighbors a[rel=${by > 0 ? "next" : "prev"}]`)?.click();
}

function shown() {
  return [...document.querySelectorAll(`${QUESTION}:not([hidden])`)];
}

export function step(by) {
  const questions = shown();
  go(questions, current(questions), by);
}

/** Whether a finger on an element means something else: it scrolls a box, moves a control, or a page that was enlarged. */
function isTaken(element) {
  if (element.closest(OWN_TOUCH) || visualViewport.scale > 1) return true;
  for (let node = element; node && node !== document.body; node = node.parentElement) {
    const { overflowX, touchAction } = getComputedStyle(node);
    const scrolls = ["auto", "scroll"].includes(overflowX) && node.scrollWidth > node.clientWidth;
    if (scrolls || !["auto", "manipulation"].includes(touchAction)) return true;
  }
  return false;
}

let begun = null; // where the finger went down, and on which question

function place({ clientX, clientY }, { timeStamp }) {
  return { x: clientX, y: clientY, at: timeStamp, width: innerWidth };
}

function begin(event) {
  const question = event.target.closest?.(QUESTION);
  const isOne = question && event.touches.length === 1 && !isTaken(event.target);
  begun = isOne ? { question, ...place(event.touches[0], event) } : null;
}

function end(event) {
  const by = begun ? swiped(begun, place(event.changedTouches[0], event)) : 0;
  if (by && getSelection().isCollapsed) go(shown(), begun.question, by);
  begun = null;
}

document.addEventListener("touchstart", begin, { passive: true });
document.addEventListener("touchend", end, { passive: true });
document.addEventListener("touchcancel", () => (begun = null), { passive: true });
