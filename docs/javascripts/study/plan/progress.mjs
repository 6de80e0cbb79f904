// What the reviews say about progress, without a model of memory: light enough for every page.
//
//   latest(reviews)              Map of question id to {grade, at, reviews, days}: on how many days it was recalled since
//                                it was last forgotten
//   isRecalled(grade)            whether a question with this last grade was recalled, be it with effort
//   isKnown(last)                whether a question is known: it was recalled on two days, and not forgotten since
//   tally(ids, last)             {all, started, known}
//   ago(at, now)                 "today", "yesterday", "5 days ago"
//   exportIsDue(reviews, exported)  whether to remind of an export
import { DAY } from "../log/events.mjs";
import { dayOf } from "./days.mjs";

export const GRADES = ["again", "hard", "good", "easy"];
const AGAIN = 1;
const FIRST_EXPORT = 20; // reviews
const WEEK = 7 * DAY;

export function latest(reviews) {
  const last = new Map();
  for (const { question, grade, at } of reviews) {
    const before = last.get(question) ?? { reviews: 0, days: 0 };
    last.set(question, { grade, at, reviews: before.reviews + 1, days: daysOf(before, grade, at) });
  }
  return last;
}

function daysOf(before, grade, at) {
  if (!isRecalled(grade)) return 0;
  return before.days && dayOf(before.at) === dayOf(at) ? before.days : before.days + 1;
}

export function isRecalled(grade) {
  return grade > AGAIN;
}

export function isKnown({ days }) {
  return days > 1;
}

export function tally(ids, last) {
  const started = ids.filter((id) => last.has(id));
  return { all: ids.length, started: started.length, known: started.filter((id) => isKnown(last.get(id))).length };
}

export function ago(at, now) {
  const days = Math.max(0, dayOf(now) - dayOf(at));
  return ["today", "yesterday"][days] ?? `${days} days ago`;
}

/** Remind after 20 reviews that were never exported, then weekly while there are new ones. */
export function exportIsDue(reviews, exported, now) {
  if (!exported) return reviews.length >= FIRST_EXPORT;
  return now - exported >= WEEK && (reviews.at(-1)?.at ?? 0) > exported;
}
