// The browser code of every page: custom elements connect by themselves, the rest runs when the theme has set up the page.
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

function loadParts() {
  for (const [selector, load] of Object.entries(PARTS)) if (document.querySelector(selector)) load();
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
  markMatches();
  layOutLater();
}

prepareForPrint();
keepOffline();
window.addEventListener("hashchange", openTarget);
window.addEventListener("popstate", markMatches); // Back and Forward inside a page
window.document$.subscribe(onPage); // Material's, when it has set up the page
