// What the review page shows during a session: functions from data to elements. `page` has the actions.
import { button, capital, counted, h } from "../elements.mjs";
import { noticeElement } from "../notices.mjs";
import { GRADES } from "../plan/progress.mjs";
import { bounded, graded, interval, NEW } from "../plan/schedule.mjs";
import { action, grades, primary } from "./pieces.mjs";

/** Return a question alone. */
export function question(entry, category) {
  return h(
    "div",
    { className: "study-question" },
    h("p", { className: "study-facts" }, `${category} · ${capital(entry.level)}`),
    h("h2", { tabIndex: -1 }, entry.title),
  );
}

/** Return the bar of every step: how far the session is, what to do now, and its end. */
function bar(page, ...main) {
  const { done, all } = page.place;
  return h(
    "div",
    { className: "study-bar" },
    h("progress", { max: all, value: done, ariaLabel: "Done in this session" }),
    main,
    h(
      "div",
      { className: "study-steps" },
      h("span", {}, `${Math.min(done + 1, all)} of ${all}`),
      page.made.length > 0 && action("Undo", () => page.undo()),
      action("End", () => page.end()),
    ),
  );
}

export function revealing(page) {
  return bar(page, primary("Show answer", () => page.reveal()));
}

export function waitingBar(page) {
  return bar(page);
}

/** Return "10 min", "3 days", "5 months": the time to the next review; on the day of the interview there is none. */
function until(card, interview) {
  const { minutes, days } = interval(card);
  if (minutes) return `${minutes} min`;
  if (interview !== null && card.due > interview) return "done";
  if (days < 60) return counted(days, "day");
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${(days / 365.25).toFixed(1)} years`;
}

function gradeButton(number, card, page) {
  const { study } = page;
  const name = GRADES[number - 1];
  const when = until(bounded(graded(card, number, study.now), study.interview), study.interview);
  const label = [h("span", {}, capital(name)), " ", h("small", {}, when)];
  return button(label, () => page.grade(number), { className: `grade ${name}`, title: `Key ${number}` });
}

/** Return an answer, opened as far as the session wants it, and the bar that grades it. */
export function answer(parts, card = NEW, page) {
  for (const part of parts) if (part.matches("details")) part.open = !page.short || part.matches(".short-answer");
  const buttons = GRADES.map((_, index) => gradeButton(index + 1, card, page));
  return [
    noticeElement(),
    h("section", { className: "question study-answer", tabIndex: -1, ariaLabel: "Answer" }, parts),
    grades(),
    h("p", { className: "study-facts" }, "Links in the answer open in a new tab; the session waits here."),
    bar(page, h("div", { role: "group", ariaLabel: "How well did you know it?", className: "grades" }, buttons)),
  ].filter(Boolean);
}
