// When to see a question again: FSRS-6 with its published parameters, one learning step of ten minutes, and time
// between reviews counted in days of study.
//
//   NEW                       a question that was never graded
//   graded(card, grade, at)   the card after a review
//   replay(reviews, before)   Map of question id to card, from reviews in order of time; `before` is an earlier replay,
//                             of which every card that still holds is taken
//   bounded(card, interview)  the card with its next review on the day of the interview at the latest
//   until(cards, interview, today)   the same for all cards; on that day itself, and without one, they stay as they are
//   isDue(card, now)          whether it should be seen today
//   isReady(card, now)        whether it should be seen now: its learning step is over as well
//   retrievability(card, day) the probability of recalling it on a day, by the model, which takes it for just learned
//   recall(card, day)         the same without more practice: none for what was not recalled at the last review
//   interval(card)            the minutes to its next review while it is learned, else the days: {minutes} or {days}
//
// A card: {stability, difficulty, learning, first, day, at, due, dueAt, grade, reviews}. `first`, `day` and `due` are
// days of study: of the first review, of the last, and of the next. `at` and `dueAt` are moments; only a card that is
// being learned has a `dueAt`.
import { forgetting_curve, fsrs } from "ts-fsrs";
import { dayOf } from "./days.mjs";
import { isRecalled } from "./progress.mjs";

const AGAIN = 1;
const HARD = 2;
const MINUTE = 60_000;
const STEP = { [AGAIN]: 10, [HARD]: 15 }; // minutes; hard is half as long again
const RETENTION = 0.9;
const LAST_DAYS = 5; // before the interview

const algorithm = fsrs({ request_retention: RETENTION, enable_fuzz: false });

export const NEW = Object.freeze({ stability: 0, difficulty: 0, learning: true, first: null, day: null, reviews: 0 });

function stepOf(card, grade) {
  return grade === AGAIN || card.learning ? (STEP[grade] ?? 0) : 0;
}

export function graded(card, grade, at) {
  const day = dayOf(at);
  const elapsed = card.day === null ? 0 : Math.max(0, day - card.day);
  const memory = algorithm.next_state(card.reviews ? card : null, elapsed, grade);
  const minutes = stepOf(card, grade);
  const days = minutes ? 0 : algorithm.next_interval(memory.stability, elapsed);
  const dueAt = minutes ? at + minutes * MINUTE : null;
  const times = { first: card.first ?? day, day, at, due: day + days, dueAt };
  return { ...memory, ...times, learning: minutes > 0, grade, reviews: card.reviews + 1 };
}

function byQuestion(reviews) {
  const groups = new Map();
  for (const entry of reviews) {
    if (groups.has(entry.question)) groups.get(entry.question).push(entry);
    else groups.set(entry.question, [entry]);
  }
  return groups;
}

/** Replay the reviews of one question, from the card `before` when that came from the first of them. */
function replayed(reviews, before) {
  const ids = reviews.map((entry) => entry.id).join();
  if (ids === before?.ids) return before;
  const start = before && ids.startsWith(`${before.ids},`) ? before : NEW;
  const card = reviews.slice(start.reviews).reduce((current, { grade, at }) => graded(current, grade, at), start);
  return { ...card, ids };
}

export function replay(reviews, before = new Map()) {
  return new Map([...byQuestion(reviews)].map(([question, some]) => [question, replayed(some, before.get(question))]));
}

/** A last look comes in the days before the interview, spread over them; what was seen in them has had it. */
export function bounded(card, interview) {
  if (interview === null || card.learning || card.day >= interview || card.due < interview) return card;
  const isFar = interview - card.day > LAST_DAYS + 1;
  return { ...card, due: isFar ? interview - 1 - (card.first % LAST_DAYS) : interview };
}

export function until(cards, interview, today) {
  return interview > today ? new Map([...cards].map(([id, card]) => [id, bounded(card, interview)])) : cards;
}

export function isDue(card, now) {
  return card.due <= dayOf(now);
}

export function isReady(card, now) {
  return isDue(card, now) && (!card.learning || card.dueAt <= now);
}

export function retrievability(card, day) {
  return forgetting_curve(algorithm.parameters.w, Math.max(0, day - card.day), card.stability);
}

export function recall(card, day) {
  return isRecalled(card.grade) ? retrievability(card, day) : 0;
}

export function interval(card) {
  return card.learning ? { minutes: (card.dueAt - card.at) / MINUTE } : { days: card.due - card.day };
}
