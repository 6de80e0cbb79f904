// What will be remembered on a day, by the model of memory that also plans the reviews.
//
//   expected(questions, cards, day)           the share of the questions that will be recalled without more practice
//   practiced(questions, cards, today, day)   the cards as they will be on that day, when all that is due is reviewed
//                                             daily, and the new questions of the plan with it
//   course(questions, cards, today, day)      [{day, without, daily}]: both shares from today to that day, in few steps
//   summary(questions, cards, now)            {due, recall} of a group of questions
import { dayOf, startOf } from "./days.mjs";
import { pace } from "./pace.mjs";
import { bounded, graded, isDue, NEW, recall } from "./schedule.mjs";

const GOOD = 3;

/** A question that was never graded is not recalled. */
export function expected(questions, cards, day) {
  const known = questions.map(({ id }) => (cards.has(id) ? recall(cards.get(id), day) : 0));
  return known.reduce((sum, share) => sum + share, 0) / Math.max(1, questions.length);
}

/** Every review is taken for "good": what is forgotten is learned again the same day. */
function practicedCard(card, begin, day) {
  let current = card;
  for (let today = Math.max(begin, card.due ?? begin); today < day; today = current.due) {
    current = bounded(graded(current, GOOD, startOf(today)), day);
    if (current.due <= today) break;
  }
  return current;
}

export function practiced(questions, cards, today, day) {
  const { batches } = pace(questions, (id) => cards.get(id)?.first, today, day);
  const start = new Map(batches.flatMap((some, index) => some.map(({ id }) => [id, today + index])));
  const seen = questions.filter(({ id }) => cards.has(id) || start.has(id));
  return new Map(seen.map(({ id }) => [id, practicedCard(cards.get(id) ?? NEW, start.get(id) ?? today, day)]));
}

const STEPS = 24; // as many as a line needs to look round

export function course(questions, cards, today, day) {
  const steps = Math.min(STEPS, day - today);
  const days = Array.from({ length: steps + 1 }, (_, index) => today + Math.round((index * (day - today)) / steps));
  return days.map((one) => ({
    day: one,
    without: expected(questions, cards, one),
    daily: expected(questions, practiced(questions, cards, today, one), one),
  }));
}

export function summary(questions, cards, now) {
  const due = questions.filter(({ id }) => cards.has(id) && isDue(cards.get(id), now)).length;
  return { due, recall: expected(questions, cards, dayOf(now)) };
}
