// The browser code of every page: custom elements connect by themselves, the rest runs after each navigation.
import "./controls.mjs";
import "./copy-link.mjs";
import { mend } from "./accessibility.mjs";
import { openTarget, openForPrint } from "./reveal.mjs";

// What only some pages need is loaded with the first of them.
const PARTS = {
  "question-grade, study-tally": () => import("./study/grading.mjs"),
  "study-review": () => import("./study/review.mjs"),
  "mock-interview": () => import("./study/interview.mjs"),
  "study-progress": () => import("./study/overview.mjs"),
};

function loadParts() {
  for (const [selector, load] of Object.entries(PARTS)) if (document.querySelector(selector)) load();
}

function onPage() {
  loadParts();
  mend();
  openTarget();
}

openForPrint();
window.addEventListener("hashchange", openTarget);
window.document$.subscribe(onPage); // Material's stream of pages: fires now and after each instant navigation
