// How well a document answers what was typed.
import { namedWords, stem } from "./terms.mjs";

const OTHER = 0.1; // how much a formula, table or page counts: the question comes first
const SAME_NAME = 2; // how much more a document counts whose name is what was typed, or meant by it
const SAME_FORMULA = 8; // or a question whose formula was typed
const SIDE_BY_SIDE = 1.2; // or a document that has the words as a phrase
const EASED = 0.7; // many words that are found outweigh one that is found in many fields

/**
 * Prepare to score documents.
 * @returns {(id: number, hit: Hit, typed: {named: string[], formulas: number[], tells: Function}) => number}
 */
export function scorer(documents) {
  const names = documents.map(({ title, aliases = [], asked_as = [] }) => [title, ...aliases, ...asked_as].map(namedWords));
  return (id, hit, { named, formulas, tells }) => {
    const { kind, parts = [] } = documents[id];
    const words = [...hit.scores.values()].reduce((sum, score) => sum + score ** EASED, 0);
    const phrase = 1 + (SIDE_BY_SIDE - 1) * Math.min(1, hit.phrases / Math.max(1, named.length - 1));
    const isMeant = (word) => hit.terms.has(word) || hit.terms.has(`~${stem(word)}`);
    const isName = names[id].some((name) => name.length === named.length && name.every(isMeant));
    const isFormula = kind === "question" && [id, ...parts].some((place) => formulas.includes(place));
    return words * tells(hit.scores.keys()) * phrase * (isName ? SAME_NAME : 1) * (isFormula ? SAME_FORMULA : 1) * (kind === "question" ? 1 : OTHER);
  };
}
