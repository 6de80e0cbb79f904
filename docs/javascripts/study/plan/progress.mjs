// What the reviews say about progress, without a model of memory: light enough for every page.
//
//   latest(reviews)              Map of question id to {grade, at, reviews}
//   isKnown(grade)               whether a question with this last grade is known: it was recalled, be it with effort
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
    last.set(question, { grade, at, reviews: (last.get(question)?.reviews ?? 0) + 1 });
  }
  return last;
}

export function isKnown(grade) {
  return grade > AGAIN;
}

export function tally(ids, last) {
  const started = ids.filter((id) => last.has(id));
  return { all: ids.length, started: started.length, known: started.filter((id) => isKnown(last.get(id).grade)).length };
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
