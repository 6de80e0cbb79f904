// What the review page shows before and after a session: functions from data to elements. `page` has the actions.
import { choice, LEVELS } from "../choices.mjs";
import { button, counted, h } from "../elements.mjs";
import { settings, store } from "../log/browser.mjs";
import { noticeElement } from "../notices.mjs";
import { isCram } from "../plan/pace.mjs";
import { ROUND } from "../plan/practice.mjs";
import { exportIsDue, GRADES } from "../plan/progress.mjs";
import { longDate, waiting } from "../plan/words.mjs";
import { showKeys } from "./keys.mjs";
import { offers } from "./offers.mjs";
import { action, grades, primary, progressLink } from "./pieces.mjs";

/** `change` gets the settings that the reader changed. */
export function setup(page, change, summary, further) {
  const { categories, levels } = settings();
  const plan = h("interview-plan", { "data-questions": page.dataset.questions });
  return h(
    "div",
    { className: "study-setup" },
    summary,
    plan,
    further,
    h(
      "details",
      { open: categories.length + levels.length > 0 },
      h("summary", {}, "Choose categories and levels"),
      choice("Categories", page.catalog.categories, categories, (some) => change({ categories: some })),
      choice("Levels", LEVELS, levels, (some) => change({ levels: some })),
    ),
    grades(store.reviews.length === 0),
    h("p", {}, button("Keyboard shortcuts", showKeys), " ", progressLink("Progress, export and import")),
  );
}

/** Return how much waits, and what to start with. */
export function summary(page) {
  const { questions, now, waiting: { due, fresh } } = page.study;
  const counts = { fitting: questions.length, due: due.length, fresh: fresh.length };
  return [
    noticeElement(),
    h("p", { role: "status" }, waiting(counts, store.reviews.length > 0)),
    h("p", { className: "study-actions" }, starts(page, due.length + fresh.length > 0)),
    exportIsDue(store.reviews, settings().exported, now) &&
      h("p", {}, "It is time to keep a copy of your reviews: ", progressLink("export them"), "."),
  ].filter(Boolean);
}

/** In the last days before the interview, cramming comes first. */
function starts(page, anything) {
  const first = "study-start";
  const five = anything && action("Just 5 minutes", () => page.startFiveMinutes());
  const { questions, interview, today } = page.study;
  if (!isCram(interview, today) || questions.length === 0) {
    return [anything && primary("Start", () => page.start(), first), five];
  }
  const number = Math.min(ROUND, questions.length);
  return [primary(`Cram ${number} short answers`, () => page.cram(), first), anything && action("Start", () => page.start()), five];
}

function nextDay({ questions, cards, today }) {
  const days = questions.map(({ id }) => cards.get(id)?.due).filter((day) => day > today);
  if (days.length === 0) return "";
  const day = Math.min(...days);
  const number = counted(days.filter((one) => one === day).length, "question");
  return `Next: ${number} ${day === today + 1 ? "tomorrow" : `on ${longDate(day)}`}.`;
}

/** Return the end of a session: what was graded, and what comes next. */
export function done(page, title) {
  const { made, study, recalledBefore } = page;
  const times = GRADES.map((name, index) => [name, made.filter(({ grade }) => grade === index + 1).length]);
  const graded = times.filter(([, number]) => number > 0).map(([name, number]) => `${number} ${name}`);
  const more = study.recalled - recalledBefore;
  const recalled = `So far you recalled ${study.recalled} of ${study.questions.length} questions${more > 0 ? `, ${more} more than before` : ""}.`;
  return h(
    "div",
    { className: "study-setup" },
    h("h2", { tabIndex: -1 }, title),
    h("p", {}, `${counted(made.length, "review")}${graded.length ? `: ${graded.join(", ")}` : ""}. ${recalled} ${nextDay(study)}`),
    summary(page),
    h("p", {}, made.length > 0 && button("Undo", () => page.undo()), " ", button("Date and categories", () => page.setUp()), " ", progressLink("Progress")),
    offers(page),
  );
}
