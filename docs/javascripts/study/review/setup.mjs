// What the review page shows before and after a session: functions from data to elements. `page` has the actions.
import { ROOT } from "../../root.mjs";
import { choice, LEVELS, NONE_FITS } from "../choices.mjs";
import { button, counted, h } from "../elements.mjs";
import { settings, store } from "../log/browser.mjs";
import { noticeElement } from "../notices.mjs";
import { exportIsDue, GRADES } from "../plan/progress.mjs";

export const KEYS = [
  ["Space, Enter", "start, show the answer"],
  ["1, 2, 3, 4", "grade: again, hard, good, easy"],
  ["U", "undo the last grade"],
  ["?", "this list"],
];

function progressLink(text) {
  return h("a", { href: new URL("study/progress/", ROOT).href }, text);
}

export function action(label, onclick, properties = {}) {
  return button(label, onclick, { className: "md-button", disabled: store.problems.has("newer"), ...properties });
}

/** `change` gets the settings that the reader changed. */
export function setup(catalog, kept, change, summary, page) {
  return h(
    "div",
    { className: "study-setup" },
    summary,
    h(
      "details",
      { open: kept.categories.length + kept.levels.length > 0 },
      h("summary", {}, "Choose categories and levels"),
      choice("Categories", catalog.categories, kept.categories, (categories) => change({ categories })),
      choice("Levels", LEVELS, kept.levels, (some) => change({ levels: some })),
    ),
    h("p", {}, button("Keyboard shortcuts", () => page.help()), " ", progressLink("Progress, export and import")),
  );
}

function waiting({ fitting, due, fresh }) {
  if (fitting === 0) return NONE_FITS;
  if (due + fresh > 0) return `${counted(due, "question")} due, ${fresh} new today.`;
  return "Nothing is due, and today's new questions are done. Come back tomorrow.";
}

/** Return how much waits, and what to start with. */
export function summary(counts, page) {
  return [
    noticeElement(),
    h("p", { role: "status" }, waiting(counts)),
    counts.due + counts.fresh > 0 && h("p", { className: "study-actions" }, starts(page)),
    exportIsDue(store.reviews, settings().exported, store.now()) &&
      h("p", {}, "It is time to keep a copy of your reviews: ", progressLink("export them"), "."),
  ].filter(Boolean);
}

function starts(page) {
  const primary = { className: "md-button md-button--primary study-start" };
  return [action("Start", () => page.start(), primary), action("Just 5 minutes", () => page.startFiveMinutes())];
}

/** Return the end of a session: what was graded, and what is left. */
export function done(made, timeIsUp, waiting, page) {
  const times = GRADES.map((name, index) => [name, made.filter(({ grade }) => grade === index + 1).length]);
  const graded = times.filter(([, number]) => number > 0).map(([name, number]) => `${number} ${name}`);
  return h(
    "div",
    { className: "study-setup" },
    h("h2", { tabIndex: -1 }, timeIsUp ? "Session over" : "All done for today"),
    h("p", {}, `${counted(made.length, "review")}${graded.length ? `: ${graded.join(", ")}` : ""}.`),
    summary(waiting, page),
    h("p", {}, made.length > 0 && button("Undo", () => page.undo()), " ", button("Choose", () => page.setUp()), " ", progressLink("Progress")),
  );
}
