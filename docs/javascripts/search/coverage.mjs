// What of a text no question covers. It is said only when it is plain: nothing is worse than to deny what is there.
import { isCode, namedWords, spelledWords, stem } from "./terms.mjs";

const RARE = 0.03; // a word in more of the documents is no topic that is missing

/** Tell whether words are one of the names of a document, so that what else was typed only says more about it. */
function areName({ title, aliases = [] }, words) {
  const stems = words.map(stem).join(" ");
  return words.length > 0 && [title, ...aliases].some((name) => namedWords(name).map(stem).join(" ") === stems);
}

/** The words that stand in no name of a question, in hardly any document, and not in what was found first. */
function missingWords({ documents }, { words, counts, found }) {
  const [{ id, hit: first }] = found;
  const isRare = (word) => word.length > 1 && counts.get(word) <= RARE * documents.length;
  const missing = words.filter((word) => !first.words.has(word) && isRare(word) && !found.some(({ hit }) => hit.named.has(word)));
  return areName(documents[id], words.filter((word) => !missing.includes(word))) ? [] : missing;
}

/** The part of a text from the first to the last of some words. */
function cut(text, words) {
  const typed = spelledWords(text).filter(({ word }) => words.includes(word));
  return typed.length ? text.slice(typed[0].start, typed.at(-1).end) : "";
}

/**
 * Return what of a text is not covered yet, as it was typed: all of it, if no name of a question has it; else the words
 * that are missing; "" if there is nothing to say.
 * @param {Engine} engine
 * @param {string} text
 * @param {object} ranked what the engine found for it
 */
export function uncovered(engine, text, ranked) {
  if (!/\p{L}{2}/u.test(text)) return ""; // no topic
  const isNamed = ({ id, hit }) => hit.named.size > 0 && engine.documents[id].kind === "question";
  if (!ranked.found.some(isNamed)) return cut(text, namedWords(text));
  return isCode(text) ? "" : cut(text, missingWords(engine, ranked)); // the variables of code are no topics
}
