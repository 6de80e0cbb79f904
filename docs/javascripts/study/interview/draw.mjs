// Which questions a mock interview asks, and in what order.
//
//   LENGTHS                              the lengths to choose from, in minutes
//   secondsOf(question)                  the time to answer it
//   FOLLOWING                            the time to answer what is asked next, in seconds
//   planOf(questions)                    {answering, comparing}: how long these take, in seconds
//   weights(questions, cards, now)       Map of question id to how much it should be asked
//   draw(questions, minutes, weights, random)   the questions of an interview; `random` returns numbers from 0 to 1
//   interleaved(questions)               the same ones, no two of a category in a row where that can be
//
// A question weighs as much as it is asked in public lists, times how likely it is to be forgotten in a month. One
// that was never graded is taken to be as weak as the rest of its category.
import { dayOf } from "../plan/days.mjs";
import { recall } from "../plan/schedule.mjs";

export const LENGTHS = [15, 30, 45, 60];
const ANSWERING = { fundamental: 120, intermediate: 180, advanced: 300 }; // seconds
const COMPARING = 60; // seconds to compare one's answers with ours
export const FOLLOWING = 60;
const MONTH = 30; // days
const UNKNOWN = 0.5; // how weak a reader is where nothing was graded
const LEAST = 0.05; // what is known by heart is still asked now and then

export function secondsOf({ level }) {
  return ANSWERING[level];
}

function needed(question) {
  return secondsOf(question) + FOLLOWING + COMPARING;
}

export function planOf(questions) {
  const answering = questions.reduce((sum, question) => sum + secondsOf(question) + FOLLOWING, 0);
  return { answering, comparing: COMPARING * questions.length };
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export function weights(questions, cards, now) {
  const day = dayOf(now) + MONTH;
  const weak = new Map(questions.filter(({ id }) => cards.has(id)).map(({ id }) => [id, 1 - recall(cards.get(id), day)]));
  const ofCategory = new Map();
  for (const [category, some] of Map.groupBy(questions.filter(({ id }) => weak.has(id)), (question) => question.category)) {
    ofCategory.set(category, mean(some.map(({ id }) => weak.get(id))));
  }
  const weakness = ({ id, category }) => weak.get(id) ?? ofCategory.get(category) ?? UNKNOWN;
  return new Map(questions.map((question) => [question.id, (question.asked || 1) * (LEAST + weakness(question))]));
}

/** Return one of the questions, each with a chance in proportion to its weight. */
function pick(questions, weights, random) {
  let left = random() * questions.reduce((sum, { id }) => sum + weights.get(id), 0);
  return questions.find(({ id }) => (left -= weights.get(id)) < 0) ?? questions.at(-1);
}

export function draw(questions, minutes, weights, random) {
  const drawn = [];
  let left = minutes * 60;
  for (;;) {
    const fitting = questions.filter((question) => !drawn.includes(question) && needed(question) <= left);
    const others = fitting.filter(({ category }) => category !== drawn.at(-1)?.category);
    const question = pick(others.length ? others : fitting, weights, random);
    if (!question) return interleaved(drawn);
    drawn.push(question);
    left -= needed(question);
  }
}

/** The category that must come now, or it will have no gap left to go to. */
function urgent(questions) {
  const groups = [...Map.groupBy(questions, ({ category }) => category)];
  return groups.find(([, some]) => some.length * 2 > questions.length)?.[0];
}

export function interleaved(questions) {
  const left = [...questions];
  const result = [];
  while (left.length) {
    const others = left.filter(({ category }) => category !== result.at(-1)?.category);
    const must = urgent(left);
    const question = others.find(({ category }) => category === must) ?? others[0] ?? left[0];
    result.push(...left.splice(left.indexOf(question), 1));
  }
  return result;
}
