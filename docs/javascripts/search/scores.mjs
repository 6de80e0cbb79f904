// How well a document answers what was typed.
import { namedWords, stem } from "./terms.mjs";

const KIND = { question: 1, formula: 0.35, table: 0.35, page: 0.3 }; // the question comes first
const SAME_NAME = 2; // how much more a document counts whose name is what was typed
const SAME_QUESTION = 4; // and a question
const IN_TITLE = 1.5; // and a question that has it in its title
const CLOSE_NAME = 1.5; // or what was meant by it
const SAME_FORMULA = 8; // or a question whose formula was typed
const SIDE_BY_SIDE = 2; // or a document that has the words as a phrase

/** Tell whether words stand side by side among others. */
const has = (words, some) => words.some((_, at) => some.every((word, place) => words[at + place] === word));

/** How much more a document counts for its names. */
function nameBonus(isQuestion, names, terms, named) {
  const typed = named.map(stem);
  const isSame = (name) => name.length === named.length && name.every((word) => typed.includes(stem(word)));
  if (names.some(isSame)) return isQuestion ? SAME_QUESTION : SAME_NAME;
  if (isQuestion && has(names[0].map(stem), typed)) return IN_TITLE;
  const isMeant = (word) => terms.has(word) || terms.has(`~${stem(word)}`);
  const isClose = (name) => name.length === named.length && name.every(isMeant);
  return names.some(isClose) ? CLOSE_NAME : 1;
}

/**
 * Prepare to score documents.
 * @returns {(id: number, hit: Hit, typed: {named: string[], formulas: number[], tells: Function}) => number}
 */
export function scorer(documents) {
  const names = documents.map(({ title, aliases = [] }) => [title, ...aliases].map(namedWords));
  return (id, hit, { named, formulas, tells }) => {
    const { kind, parts = [] } = documents[id];
    const phrase = 1 + (SIDE_BY_SIDE - 1) * Math.min(1, hit.phrases / Math.max(1, named.length - 1));
    const formula = parts.some((part) => formulas.includes(part)) ? SAME_FORMULA : 1;
    const name = nameBonus(kind === "question", names[id], hit.terms, named);
    return hit.score * tells(hit.words) * phrase * formula * name * KIND[kind];
  };
}
