// How fast to go until the day of the interview: light enough for the home page, it needs no model of memory.
//
//   chosen(questions, filter)     the questions of the chosen categories and levels
//   byAsked(questions)            the most asked first; those that are asked alike stay in study order
//   ahead(text, today)            the day of a date, or null when it is over or none
//   firstDays(reviews)            Map of question id to the day of its first review
//   pace(questions, first, today, interview)   the plan until that day: {all, days, unseen, aDay, batches, skipped}
//   isCram(interview, day)        whether a day is one of the last before it
//
// `batches` are the new questions of today and of each day after it; `skipped` are those that no day is left for, the
// least asked. The day of the interview itself has none. `first(id)` says on which day a question was first reviewed.
import { dayOf, dayOfDate } from "./days.mjs";

export const MOST_A_DAY = 20; // new ones; about two hours, with what comes back
const CRAM_DAYS = 2;

/** `categories` and `levels` are lists of ids; an empty one stands for all. */
export function chosen(questions, { categories, levels }) {
  const among = (list, value) => list.length === 0 || list.includes(value);
  return questions.filter((question) => among(categories, question.category) && among(levels, question.level));
}

export function byAsked(questions) {
  return questions.toSorted((one, other) => other.asked - one.asked);
}

export function ahead(text, today) {
  const day = dayOfDate(text);
  return day !== null && day >= today ? day : null;
}

export function isCram(interview, day) {
  return interview !== null && interview - day <= CRAM_DAYS;
}

export function firstDays(reviews) {
  const days = new Map();
  for (const { question, at } of reviews) if (!days.has(question)) days.set(question, dayOf(at));
  return days;
}

/** Return the new questions of each day, as many days as there are or are needed. */
function batchesOf(unseen, days, aDay, startedToday) {
  const batches = [];
  for (let from = 0, size = Math.max(0, aDay - startedToday); batches.length < days && from < unseen.length; size = aDay) {
    batches.push(unseen.slice(from, from + size));
    from += size;
  }
  return batches;
}

export function pace(questions, first, today, interview) {
  const days = interview - today;
  const unseen = byAsked(questions.filter(({ id }) => first(id) === undefined));
  const startedToday = questions.filter(({ id }) => first(id) === today).length;
  const aDay = days && Math.min(MOST_A_DAY, Math.ceil((unseen.length + startedToday) / days));
  const batches = batchesOf(unseen, days, aDay, startedToday);
  return { all: questions.length, days, unseen, aDay, batches, skipped: unseen.slice(batches.flat().length) };
}
