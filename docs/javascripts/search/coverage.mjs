// What of a text no question covers. It is said only when it is plain: nothing is worse than to deny what is there.
import { isExpression } from "./notation.mjs";
import { isCode, isEmpty, partsOf, spelledWords, swapsOf, whole, wordsOf } from "./terms.mjs";

const RARE = 0.03; // a word in more of the documents is no topic that is missing
const NAME = 4; // so many words at most name a topic; more of them describe one
const QUESTION = 3; // so many words of a sentence may be a topic
const SHORT = 5; // letters, of which one or two make another word: "ANOVA", "ANCOVA"
const MARK = /^[~+]/;

const isTelling = (word) => /\p{L}./u.test(word);

/** The words that stand in no name of a question, in hardly any document, and not in what was found first; none, if most do. */
function missingWords({ documents }, { words, counts, found }) {
  const [{ hit: first }] = found;
  const isRare = (word) => isTelling(word) && counts.get(word) <= RARE * documents.length;
  const missing = words.filter((word) => !first.scores.has(word) && isRare(word) && !found.some(({ hit }) => hit.named.has(word)));
  return 2 * missing.length < words.length ? [] : missing;
}

/** Tell whether a word stands in a document as it was typed; what only resembles a short word is likely something else. */
function isTyped({ terms }, word) {
  const like = [word, ...swapsOf(word)].map(whole);
  return word.length > SHORT || [...terms].some((term) => like.some((form) => term.replace(MARK, "").startsWith(form)));
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
 * the words that are missing; or that no question has all words in its names; nothing, if there is nothing to say
 */
export function uncovered(engine, text, ranked) {
  const { words, found } = ranked;
  const telling = words.filter(isTelling);
  if (!telling.length || isExpression(text)) return {};
  const isTopic = !wordsOf(text).some(isEmpty);
  if (found.length && telling.length > (isTopic ? NAME : QUESTION)) return {};
  const hits = found.filter(({ id }) => engine.documents[id].kind === "question").map(({ hit }) => hit);
  if (!telling.some((word) => hits.some(({ named }) => named.has(word)))) return { missing: cut(text, words) };
  if (isCode(text)) return {}; // the variables of code are no topics
  const isKnown = (word) => !partsOf(word).length || engine.vocabulary.formsOf(whole(word)).length;
  const holds = (hit) => (isTopic ? hit.named : hit.scores);
  const isAnswered = hits.some((hit) => telling.every((word) => holds(hit).has(word) && isTyped(hit, word)));
  if (isAnswered && wordsOf(text).every(isKnown)) return {};
  const isWhole = found.some(({ hit }) => telling.every((word) => hit.scores.has(word)));
  const missing = isWhole ? "" : cut(text, missingWords(engine, ranked));
  return missing ? { missing } : { isScattered: true };
}
