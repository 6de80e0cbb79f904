// The browser code of every page: custom elements connect by themselves, the rest runs after each navigation.
import "katex/contrib/copy-tex";
import "./page/controls.mjs";
import "./page/copy-link.mjs";
import "./page/neighbors.mjs";
import "./page/random-question.mjs";
import "./search/box.mjs";
import "./study/grading.mjs";
import "./study/marks.mjs";
import "./study/shortcuts.mjs";
import { mend } from "./page/accessibility.mjs";
import { arrive } from "./page/arrival.mjs";
import { restore } from "./page/memory.mjs";
import { keepOffline } from "./page/offline.mjs";
import { prepareForPrint } from "./page/printing.mjs";
import { layOutLater } from "./page/pieces.mjs";
import { openTarget } from "./page/reveal.mjs";
import { searchedText } from "./search/links.mjs";

// What only some pages need is loaded with the first of them.
const PARTS = {
  "interview-plan": () => import("./study/plan/plan.mjs"),
  "study-review": () => import("./study/review/review.mjs"),
  "mock-interview": () => import("./study/interview/interview.mjs"),
  "study-progress": () => import("./study/progress/overview.mjs"),
  ".jumps": () => import("./page/jumps.mjs"),
  "lost-address": () => import("./page/lost.mjs"),
  "question-table": () => import("./study/table/table.mjs"),
};

let swapped = false; // whether the page took the place of another without being loaded

/** Load the parts of the page; to a page that was swapped the site may have brought others than this code knows. */
function loadParts() {
  const failed = swapped ? () => location.reload() : undefined;
  for (const [selector, load] of Object.entries(PARTS)) if (document.querySelector(selector)) load().catch(failed);
}

/** Mark what was searched; the code for it is loaded only then. */
async function markMatches() {
  const isSearched = searchedText() !== "";
  if (!isSearched && !document.querySelector(".md-content mark")) return;
  const { land, unmark } = await import("./search/landing.mjs");
  if (isSearched) land();
  else unmark();
}

function onPage() {
  loadParts();
  mend();
  if (!restore()) openTarget();
  if (swapped) arrive();
  swapped = true;
  markMatches();
  layOutLater();
}

prepareForPrint();
keepOffline();
window.addEventListener("hashchange", openTarget);
window.addEventListener("same-page", markMatches); // Back and Forward inside a page, see same-page.js
window.document$.subscribe(onPage); // Material's stream of pages: fires now and after each instant navigation
