// Practice beside the schedule: lists of questions, each gone through until all of it was recalled.
//
//   ROUND                                      how many questions a list has at most, but for what was missed
//   unseen(questions, cards, interview)        new ones: the most asked first until an interview, else in study order
//   early(questions, cards, now)               those that are not due yet, the soonest first
//   missed(questions, cards)                   all that were not recalled at their last review
//   shuffled(questions, random)                any; `random` returns numbers from 0 to 1
//   weakest(questions, cards, interview)       those with the most to win until that day: asked often, known little
//   left(list, made), next(list, made)         what a list still has after the reviews made in it, and what comes next
import { byAsked } from "./pace.mjs";
import { isRecalled, latest } from "./progress.mjs";
import { isDue, recall } from "./schedule.mjs";

export const ROUND = 10;

export function unseen(questions, cards, interview) {
  const fresh = questions.filter(({ id }) => !cards.has(id));
  return (interview === null ? fresh : byAsked(fresh)).slice(0, ROUND);
}

export function early(questions, cards, now) {
  const later = questions.filter(({ id }) => cards.has(id) && !isDue(cards.get(id), now));
  return later.toSorted((one, other) => cards.get(one.id).due - cards.get(other.id).due).slice(0, ROUND);
}

export function missed(questions, cards) {
  return questions.filter(({ id }) => cards.has(id) && !isRecalled(cards.get(id).grade));
}

export function shuffled(questions, random) {
  const drawn = questions.map((question) => ({ question, at: random() })).toSorted((one, other) => one.at - other.at);
  return drawn.slice(0, ROUND).map(({ question }) => question);
}

export function weakest(questions, cards, interview) {
  const win = ({ id, asked }) => (asked + 1) * (1 - (cards.has(id) ? recall(cards.get(id), interview) : 0));
  return questions.toSorted((one, other) => win(other) - win(one)).slice(0, ROUND);
}

export function left(list, made) {
  const last = latest(made);
  return list.filter(({ id }) => !isRecalled(last.get(id)?.grade ?? 0));
}

/** What was not recalled comes back after the others. */
export function next(list, made) {
  const last = latest(made);
  const at = ({ id }) => last.get(id)?.at ?? 0;
  return left(list, made).reduce((best, question) => (best && at(best) <= at(question) ? best : question), null);
}
