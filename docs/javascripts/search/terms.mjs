// From text to search terms: the same for what is searched and for what is typed.
import { stemmer } from "stemmer";

// A letter with its power is one word: "R^2", "R²", "r-squared".
const POWER = String.raw`(?<![\p{L}\p{N}_])\p{L}(?:\^\{?\d\}?|[-\s]squared)(?![\p{L}\p{N}_])`;
const WORD = new RegExp(String.raw`${POWER}|[\p{L}\p{N}_]+(?:\+\+|#)?`, "giu");
const EMPTY = new Set(
  (
    "a an the and or but of in on at to from by with for as into about than then that this these those there it its " +
    "is are was were be been being am do does did doing done have has had can could should would will shall may might " +
    "must many much i you we he she they my your our their me us them what which who whom whose when where why how if so not no " +
    "vs versus between difference differences differ different compare compared meaning explain describe define " +
    "tell work works use used using need happens happen give example examples please good bad get only import " +
    "one myself yourself himself herself itself ourselves themselves"
  ).split(" "),
);

const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu;
const MODULE = /[\p{L}\p{N}_]+(?=\.\p{L})/gu;
const CALL = /\w\w\(/;
const COMPOUND = /\p{L}+(?:[-–]\p{L}+)+/gu;
const HYPHEN = /[-–]/g;
const NEGATED = /\p{L}+n['’]t(?!\p{L})/gu; // "can't"
const QUOTED = /"[^"]*"|'[^']*'/g;
const VALUES = new Set(["true", "false", "none"]);

export const GREEK = (
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi " +
  "psi omega"
).split(" "); // as in Unicode, with both forms of the small sigma

const LONGEST = 200;

/** As much of what was typed as is looked at. */
export const limited = (text) => text.trim().slice(0, LONGEST);

/** A function that computes each value once: most words of the index come many times. */
function once(compute) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key);
  };
}

/** Tell whether a word asks rather than names. */
export const isEmpty = (word) => EMPTY.has(word);

/** Lower case, without accents; superscripts and ligatures become plain characters, Greek letters their names. */
export const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => GREEK[letter.charCodeAt() - "α".charCodeAt()]);

/** British and American spellings of a word as one, the plurals that no stem knows, and the ways to write a square. */
const spell = once((word) =>
  word
    .replace(/[-\s]squared$/, "2")
    .replace(/[\^{}]/g, "")
    .replace(/(?<=matri)ces$/, "x")
    .replace(/(?<=the|aly)ses$/, "sis")
    .replace(/([iy])z/g, "$1s")
    .replace(/(?<=[a-z]{2})our/g, "or")
    .replace(/(?<=cen|me|li|thea)tre(?=d$|s$|$)/, "ter"),
);

/** The words of a text, in order; a name in code is one word, its parts apart: "RandomForest" is "random_forest". */
export const wordsOf = (text) =>
  (fold(text.replace(HUMP, "_")).replace(NEGATED, "not").match(WORD) ?? []).map(spell);

/** The words of a text that name something; all, if none does. In a call, what stands for any value names nothing. */
export function namedWords(text) {
  const isCall = CALL.test(text);
  const words = wordsOf(isCall ? text.replace(QUOTED, " ") : text);
  const isValue = (word) => isCall && (word.length === 1 || VALUES.has(word));
  const named = words.filter((word) => !isEmpty(word) && !isValue(word));
  return named.length ? named : words;
}

/** The words of a text, each with its place in it; kept, for most texts are shown for many searches. */
export const spelledWords = once((text) =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: spell(fold(found.replace(HUMP, "_"))),
    start: index,
    end: index + found.length,
  })),
);

/** The stem of a word; of a name in code, of each of its parts. */
export const stem = (word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word);

/** The parts of a name in code; none, if the word is no such name. */
export const partsOf = (word) => (word.includes("_") ? word.split("_").filter(Boolean) : []);

/** A word as it is looked up: a name in code without what parts it. */
export const whole = (word) => partsOf(word).join("") || word;

/** All forms under which a word is found: itself, its stem (marked, so that the word itself counts more), its parts. */
export const formsOf = once((word) => [whole(word), ...partsOf(word)].flatMap((form) => [form, `~${stem(form)}`]));

/** A word as one that was made of two; marked, so that "recall" is no beginning of "recall curve". */
export const joined = (word) => `+${word}`;

/** Neighboring words of a text, so many at a time. */
export const neighbors = (words, count = 2) =>
  words.slice(count - 1).map((_, at) => words.slice(at, at + count));

/** Neighboring words written as one: "k means" as "kmeans". */
export const pairsOf = (words) => neighbors(words).map((pair) => joined(whole(pair.join(""))));

/** The words with a hyphen, written without. */
export const compoundsOf = (text) => (fold(text).match(COMPOUND) ?? []).map((word) => spell(word.replace(HYPHEN, "")));

/** The word with two neighboring letters swapped, in all ways. */
export const swapsOf = (word) =>
  [...word.slice(1)].map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));

/** Tell whether a text reads as code: a call, or a path of names. */
export const isCode = (text) => CALL.test(text) || /\p{L}\.\p{L}{2}/u.test(text);

/** Return what tells how much a word of a text counts: a name in code more than others, the module before it less. */
export function weigher(text) {
  const modules = new Set((text.match(MODULE) ?? []).flatMap(wordsOf));
  return (word) => (modules.has(word) || word.length === 1 ? 0.5 : partsOf(word).length ? 2 : 1);
}
