// What of a text no question covers. It is said only when it is plain: nothing is worse than to deny what is there.
import { isExpression } from "./notation.mjs";
import { isCode, namedWords, spelledWords, stem } from "./terms.mjs";

const RARE = 0.03; // a word in more of the documents is no topic that is missing
const NAME = 3; // so many words at most name a topic; more of them describe one

const isTelling = (word) => /\p{L}./u.test(word);

/** Tell whether words are one of the names of a document, so that what else was typed only says more about it. */
function areName({ title, aliases = [] }, words) {
  const stems = words.map(stem).join(" ");
  return words.length > 0 && [title, ...aliases].some((name) => namedWords(name).map(stem).join(" ") === stems);
}

/** The words that stand in no name of a question, in hardly any document, and not in what was found first. */
function missingWords({ documents }, { words, counts, found }) {
  const [{ id, hit: first }] = found;
  const isRare = (word) => isTelling(word) && counts.get(word) <= RARE * documents.length;
  const missing = words.filter((word) => !first.scores.has(word) && isRare(word) && !found.some(({ hit }) => hit.named.has(word)));
  return areName(documents[id], words.filter((word) => !missing.includes(word))) ? [] : missing;
}

/** The part of a text from the first to the last of some words. */
function cut(text, words) {
  const typed = spelledWords(text).filter(({ word }) => words.includes(word));
  return typed.length ? text.slice(typed[0].start, typed.at(-1).end) : "";
}

/**
 * Return what of a text is not covered.
 * @param {Engine} engine
 * @param {string} text
 * @param {object} ranked what the engine found for it
 * @returns {{missing?: string, isScattered?: boolean}} as it was typed, all of a text that no name of a question has, or
 * the words that are missing; or that no document has all words; nothing, if there is nothing to say
 */
export function uncovered(engine, text, ranked) {
  const { words, found } = ranked;
  const telling = words.filter(isTelling);
  if (!telling.length || isExpression(text)) return {};
  if (found.length && telling.length > NAME) return {};
  const isNamed = ({ id, hit }) => hit.named.size > 0 && engine.documents[id].kind === "question";
  if (!found.some(isNamed)) return { missing: cut(text, words) };
  const isWhole = found.some(({ hit }) => telling.every((word) => hit.scores.has(word)));
  if (isWhole || isCode(text)) return {}; // the variables of code are no topics
  const missing = cut(text, missingWords(engine, ranked));
  return missing ? { missing } : { isScattered: true };
}
