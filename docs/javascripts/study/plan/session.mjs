// Which question a review session shows next.
//
//   chosen(questions, filter)     the questions of the chosen categories and levels
//   counts(questions, cards, now) {fitting, due, fresh}: how many there are, and how many wait today
//   next(questions, cards, now)   the question to show now, or null when nothing is left today
//
// Due ones come first: those whose learning step is over, then those that are nearest to being forgotten. New ones
// follow in study order, at most ten a day and none while more than fifty are due. A question in its learning step is
// shown early when nothing else is left, so that "again" returns within the session. `cards` is the whole replay:
// both limits hold for all questions, not only for the chosen ones.
import { dayOf } from "./days.mjs";
import { isDue, isReady, recall } from "./schedule.mjs";

export const NEW_A_DAY = 10;
export const TOO_MANY_DUE = 50;

/** `categories` and `levels` are lists of ids; an empty one stands for all. */
export function chosen(questions, { categories, levels }) {
  const among = (list, value) => list.length === 0 || list.includes(value);
  return questions.filter((question) => among(categories, question.category) && among(levels, question.level));
}

function dueQuestions(questions, cards, now) {
  return questions.filter(({ id }) => cards.has(id) && isDue(cards.get(id), now));
}

function freshQuestions(questions, cards, now) {
  const today = dayOf(now);
  const all = [...cards.values()];
  if (all.filter((card) => isDue(card, now)).length > TOO_MANY_DUE) return [];
  const left = Math.max(0, NEW_A_DAY - all.filter((card) => card.first === today).length);
  return questions.filter(({ id }) => !cards.has(id)).slice(0, left);
}

export function counts(questions, cards, now) {
  return {
    fitting: questions.length,
    due: dueQuestions(questions, cards, now).length,
    fresh: freshQuestions(questions, cards, now).length,
  };
}

function smallest(questions, key) {
  return questions.reduce((best, question) => (best && key(best) <= key(question) ? best : question), null);
}

export function next(questions, cards, now) {
  const today = dayOf(now);
  const card = ({ id }) => cards.get(id);
  const due = dueQuestions(questions, cards, now);
  const ready = due.filter((question) => isReady(card(question), now));
  const soonest = (some) => smallest(some.filter((question) => card(question)?.learning), (question) => card(question).dueAt);
  return (
    soonest(ready) ??
    smallest(ready, (question) => recall(card(question), today)) ??
    freshQuestions(questions, cards, now)[0] ??
    soonest(due)
  );
}
