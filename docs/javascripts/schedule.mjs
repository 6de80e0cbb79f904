// When to see a question again: FSRS-6 with its published parameters, one learning step of ten minutes, and time
// between reviews counted in days of study.
//
//   NEW                       a question that was never graded
//   graded(card, grade, at)   the card after a review
//   replay(reviews)           Map of question id to card, from reviews in order of time
//   isDue(card, now)          whether it should be seen today, or its learning step is over
//   recall(card, day)         the probability of knowing it on a day
//   interval(card)            the minutes to its next review while it is learned, else the days: {minutes} or {days}
//
// A card: {stability, difficulty, learning, first, day, at, due, dueAt, grade, reviews}. `first`, `day` and `due` are
// days of study: of the first review, of the last, and of the next. `at` and `dueAt` are moments; only a card that is
// being learned has a `dueAt`.
import { forgetting_curve, fsrs } from "ts-fsrs";
import { dayOf } from "./study-days.mjs";

const AGAIN = 1;
const HARD = 2;
const MINUTE = 60_000;
const STEP = { [AGAIN]: 10, [HARD]: 15 }; // minutes; hard is half as long again
const RETENTION = 0.9;

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

export function replay(reviews) {
  const cards = new Map();
  for (const { question, grade, at } of reviews) cards.set(question, graded(cards.get(question) ?? NEW, grade, at));
  return cards;
}

export function isDue(card, now) {
  return card.learning ? card.dueAt <= now : card.due <= dayOf(now);
}

export function recall(card, day) {
  return forgetting_curve(algorithm.parameters.w, Math.max(0, day - card.day), card.stability);
}

export function interval(card) {
  return card.learning ? { minutes: (card.dueAt - card.at) / MINUTE } : { days: card.due - card.day };
}
