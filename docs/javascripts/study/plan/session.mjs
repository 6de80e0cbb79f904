// Which question a review session shows next, by the schedule.
//
//   waiting(questions, cards, now, interview)   {due, fresh}: the questions that wait today
//   next(questions, cards, now, interview)      the question to show now, or null when nothing is left today
//
// Due ones come first: those whose learning step is over, then those that are nearest to being forgotten. New ones
// follow: until the day of an interview at its pace, else in study order, at most ten a day and none while more than
// fifty are due. A question in its learning step is shown early when nothing else is left, so that "again" returns
// within the session. `cards` is the whole replay: both limits hold for all questions, not only for the chosen ones.
// `interview` is a day, or null.
import { dayOf } from "./days.mjs";
import { pace } from "./pace.mjs";
import { isDue, isReady, recall } from "./schedule.mjs";

export const NEW_A_DAY = 10;
export const TOO_MANY_DUE = 50;

function dueQuestions(questions, cards, now) {
  return questions.filter(({ id }) => cards.has(id) && isDue(cards.get(id), now));
}

function freshQuestions(questions, cards, now, interview) {
  const today = dayOf(now);
  if (interview !== null) return pace(questions, (id) => cards.get(id)?.first, today, interview).batches[0] ?? [];
  const all = [...cards.values()];
  if (all.filter((card) => isDue(card, now)).length > TOO_MANY_DUE) return [];
  const left = Math.max(0, NEW_A_DAY - all.filter((card) => card.first === today).length);
  return questions.filter(({ id }) => !cards.has(id)).slice(0, left);
}

export function waiting(questions, cards, now, interview) {
  return { due: dueQuestions(questions, cards, now), fresh: freshQuestions(questions, cards, now, interview) };
}

function smallest(questions, key) {
  return questions.reduce((best, question) => (best && key(best) <= key(question) ? best : question), null);
}

export function next(questions, cards, now, interview) {
  const today = dayOf(now);
  const card = ({ id }) => cards.get(id);
  const { due, fresh } = waiting(questions, cards, now, interview);
  const ready = due.filter((question) => isReady(card(question), now));
  const soonest = (some) => smallest(some.filter((question) => card(question)?.learning), (question) => card(question).dueAt);
  return soonest(ready) ?? smallest(ready, (question) => recall(card(question), today)) ?? fresh[0] ?? soonest(due);
}
