// From text to search terms: the same for what is searched and for what is typed.
import { stemmer } from "stemmer";

// A letter with its power is one word: "R^2", "R²", "r-squared".
const POWER = String.raw`(?<![\p{L}\p{N}_])\p{L}(?:\^\{?\d\}?|[-\s]squared)(?![\p{L}\p{N}_])`;
const WORD = new RegExp(String.raw`${POWER}|[\p{L}\p{N}_]+(?:\+\+|#)?`, "giu");
const EMPTY = new Set(
  (
    "a an the and or but of in on at to from by with for as into about than then that this these those there it its " +
    "is are was were be been being am do does did doing done have has had can could should would will shall may might " +
    "must i you we he she they my your our their me us them what which who whom whose when where why how if so not no " +
    "vs versus between difference differences differ different compare compared meaning explain describe define " +
    "tell work works use used using need happens happen give example examples please good bad get only import " +
    "one myself yourself himself herself itself ourselves themselves"
  ).split(" "),
);

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

/** Lower case, without accents; superscripts and ligatures become plain characters. */
export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** British and American spellings of a word as one, and the ways to write a square. */
const spell = once((word) =>
  word
    .replace(/[-\s]squared$/, "2")
    .replace(/[\^{}]/g, "")
    .replace(/([iy])z/g, "$1s")
    .replace(/(?<=[a-z]{2})our/g, "or")
    .replace(/(?<=cen|me|li|thea)tre(?=d$|s$|$)/, "ter"),
);

/** The words of a text, in order. */
export const wordsOf = (text) => (fold(text).match(WORD) ?? []).map(spell);

/** The words of a text that name something; all, if none does. */
export function namedWords(text) {
  const words = wordsOf(text);
  const named = words.filter((word) => !isEmpty(word));
  return named.length ? named : words;
}

/** The words of a text, each with its place in it. */
export function spelledWords(text) {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: spell(fold(found)),
    start: index,
    end: index + found.length,
  }));
}

/** The stem of a word; of a name in code, of each of its parts. */
export const stem = (word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word);

/** All forms under which a word is found: itself, its stem (marked, so that the word itself counts more), its parts. */
export const formsOf = once((word) => {
  const parts = word.includes("_") ? word.split("_").filter(Boolean) : [];
  return [word, ...parts].flatMap((form) => [form, `~${stem(form)}`]);
});

/** A word as one that was made of two; marked, so that "recall" is no beginning of "recall curve". */
export const joined = (word) => `+${word}`;

/** Neighboring words written as one: "k means" as "kmeans". */
export const pairsOf = (words) => words.slice(1).map((word, at) => joined(words[at] + word));

/** The word with two neighboring letters swapped, in all ways. */
export const swapsOf = (word) =>
  [...word.slice(1)].map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
