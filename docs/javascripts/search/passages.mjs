// Which part of a document matched, and where in a text the matches stand.
import { formsOf, joined, spelledWords, stem } from "./terms.mjs";

const SENTENCE = /[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/g;
const LONG = 240;
const MENTIONED = 5;

/** The places in a text, as [start, end], that a set of terms matches; neighbors may match as one word. */
export function matches(text, terms) {
  const words = spelledWords(text);
  const found = words.map(({ word }) => [...formsOf(word), joined(word)].some((form) => terms.has(form)));
  words.slice(1).forEach(({ word }, at) => {
    const pair = words[at].word + word;
    if ([joined(pair), pair, `~${stem(pair)}`].some((form) => terms.has(form))) found[at] = found[at + 1] = true;
  });
  return words.filter((_, at) => found[at]).map(({ start, end }) => [start, end]);
}

const distinct = (text, terms) =>
  new Set(matches(text, terms).map(([start, end]) => text.slice(start, end).toLowerCase())).size;

/** The item that matches most of the terms; the first of equals. */
function best(items, terms) {
  const counts = items.map((item) => distinct(item, terms));
  const most = Math.max(0, ...counts);
  return { item: items[counts.indexOf(most)] ?? "", count: most };
}

const shorten = (text) => (text.length > LONG ? `${text.slice(0, LONG).replace(/\s+\S*$/, "")} …` : text);

/** The sentence of a document that matches most. */
export function passage({ text }, terms) {
  return shorten(best(text.match(SENTENCE) ?? [text], terms).item.trim());
}

/** The words of the whole answer that matched; they are kept in the index without their sentences. */
export function mentioned({ words = "" }, terms) {
  return words.split(" ").filter((word) => matches(word, terms).length).slice(0, MENTIONED);
}

/** The alias under which a document was found, when it says more than the title. */
export function matchedAlias({ title, aliases = [] }, terms) {
  const alias = best(aliases, terms);
  return alias.count > distinct(title, terms) ? alias.item : "";
}
