// What the review page shows during a session: functions from data to elements. `page` has the actions.
import { button, capital, counted, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { noticeElement } from "../notices.mjs";
import { GRADES } from "../plan/progress.mjs";
import { graded, interval, NEW } from "../plan/schedule.mjs";
import { action } from "./setup.mjs";

/** Return a question alone. */
export function question(entry, category, { due, fresh }) {
  return h(
    "div",
    { className: "study-question" },
    h("p", { className: "study-facts" }, `${category} · ${capital(entry.level)} · ${due} due, ${fresh} new left`),
    h("h2", { tabIndex: -1 }, entry.title),
  );
}

export function revealing(page) {
  const primary = { className: "md-button md-button--primary" };
  return h("p", { className: "study-actions" }, action("Show answer", () => page.reveal(), primary), session(page));
}

/** The actions of every step of a session. */
function session(page) {
  const undo = page.made.length > 0 && action("Undo", () => page.undo());
  return [undo, action("End", () => page.finish(true))];
}

/** Return "10 min", "3 days", "5 months": the time to the next review. */
function until({ minutes, days }) {
  if (minutes) return `${minutes} min`;
  if (days < 60) return counted(days, "day");
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${(days / 365.25).toFixed(1)} years`;
}

function gradeButton(number, card, page) {
  const name = GRADES[number - 1];
  const when = until(interval(graded(card, number, store.now())));
  const label = [h("span", {}, capital(name)), " ", h("small", {}, when)];
  return button(label, () => page.grade(number), { className: `grade ${name}`, title: `Key ${number}` });
}

/** Return an answer, opened, and the buttons that grade it. */
export function answer(parts, card = NEW, page) {
  for (const part of parts) if (part.matches("details")) part.open = true;
  const buttons = GRADES.map((_, index) => gradeButton(index + 1, card, page));
  return [
    noticeElement(),
    h("section", { className: "question study-answer", tabIndex: -1, ariaLabel: "Answer" }, parts),
    h("div", { className: "study-bar" }, h("div", { role: "group", ariaLabel: "How well did you know it?", className: "grades" }, buttons)),
    h("p", { className: "study-actions" }, session(page)),
  ].filter(Boolean);
}
