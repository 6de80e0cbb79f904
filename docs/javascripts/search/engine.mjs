// The search engine: documents in, ranked results out. It knows neither the page nor the worker.
import { formulaFinder } from "./formulas.mjs";
import { Hits } from "./hits.mjs";
import { scorer } from "./scores.mjs";
import { isEmpty, joined, limited, namedWords, neighbors, partsOf, swapsOf, weigher, whole, wordsOf } from "./terms.mjs";
import { untex } from "./tex.mjs";
import { Vocabulary } from "./vocabulary.mjs";

const JOINED = [2, 3, 4]; // so many neighbors may be written as one: "random forest regressor"
const SHORTEST = 3; // part of a word that is known for itself
const STARTED = 4; // letters of two words in one: "kmea"

/** How many letters of a word may be wrong. */
const tolerance = (word) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : word.length < 14 ? 2 : 3);

const runsOf = (words) => JOINED.flatMap((count) => neighbors(words, count));

/** Tell whether what was found for a word begins as it does, or has its letters: nobody mistypes the first one only. */
const isLike = (word, swaps) => ({ match }) =>
  Object.keys(match).some((term) => term.replace(/^\W/, "")[0] === word[0] || swaps.includes(term));

export class Engine {
  constructor({ documents }) {
    this.documents = documents;
    this.vocabulary = new Vocabulary(documents);
    this.score = scorer(documents);
    this.formulasWith = formulaFinder(documents);
  }

  /** Index the texts, with breaks in which a search is answered. */
  async complete() {
    await this.vocabulary.complete();
  }

  /** The words that are searched for a text, and all documents that match it, best first, each with what it matched. */
  rank(text) {
    const typed = limited(text);
    const formulas = this.formulasWith(untex(typed));
    const named = this.wordsFor(typed, formulas);
    const words = [...new Set(named)];
    const weigh = weigher(typed);
    const hits = this.collect(typed, named, words, weigh);
    const tells = hits.sharer(words, this.documents.length, weigh);
    const found = [...hits]
      .filter(([, hit]) => hit.answers(words))
      .map(([id, hit]) => ({ id, hit, score: this.score(id, hit, { named, formulas, tells }) }))
      .sort((one, other) => other.score - one.score);
    return { words, counts: hits.counts, found };
  }

  /** What is found for the words of a text, each for itself and neighbors as one. */
  collect(typed, named, words, weigh) {
    const hits = new Hits();
    const runs = runsOf(wordsOf(typed)).filter((run) => this.vocabulary.formsOf(whole(run.join(""))).length);
    const explained = new Set(runs.flat());
    for (const word of named) {
      const found = this.lookUp(word, { weight: weigh(word), isWhole: words.length > 1, isRight: explained.has(word) });
      hits.collect(found, [word]);
    }
    for (const pair of neighbors(named)) hits.collect(this.lookUpMisspelled(pair), pair, pair.length);
    for (const run of runs) hits.collect(this.lookUpJoined(run), run.filter((word) => words.includes(word)), run.length);
    return hits;
  }

  /** The words that name something; for a formula, the names of the formulas or questions that contain it. */
  wordsFor(text, formulas) {
    const names = formulas.map((id) => this.documents[id].title).join(" ");
    return namedWords(names || untex(text)).flatMap((word) => this.apart(word));
  }

  /** The known words of which an unknown one is made: a name in code, or two words in one. */
  apart(word) {
    const isWord = (part) => part.length >= SHORTEST && this.vocabulary.formsOf(part).length;
    if (isEmpty(word) || this.vocabulary.formsOf(whole(word)).length) return [word];
    if (partsOf(word).some(isWord)) return partsOf(word);
    if (swapsOf(word).some(this.vocabulary.has) || this.vocabulary.find(word, { fuzzy: tolerance(word) }).length) return [word]; // misspelled rather
    const at = [...word].findIndex((_, end) => isWord(word.slice(0, end)) && isWord(word.slice(end)));
    return at > 0 ? [word.slice(0, at), word.slice(at)] : [word];
  }

  /** Search one word: as it is, as a beginning and by its stem; a word that is not known, also misspelled. */
  lookUp(name, { weight, isWhole, isRight }) {
    const word = whole(name);
    const known = this.vocabulary.formsOf(word);
    const swaps = swapsOf(word).filter(this.vocabulary.has);
    const isForm = this.isForm(word);
    const terms = new Set([word, ...known, ...(isForm ? [] : [joined(word), ...swaps])]);
    const fuzzy = isRight || isForm ? 0 : tolerance(word);
    const boost = weight / Math.max(1, known.length);
    const isBeginning = (term) => term === word || (!known.length && word.length >= STARTED);
    const found = [...terms].flatMap((term) => {
      const options = { prefix: word.length > (isWhole ? 2 : 1) && isBeginning(term), fuzzy: term.startsWith("~") ? 0 : fuzzy };
      return this.vocabulary.find(term, { ...options, boostTerm: () => boost });
    });
    return found.filter(isLike(word, swaps));
  }

  /** Search neighbors as one word. */
  lookUpJoined(words) {
    const known = this.vocabulary.formsOf(whole(words.join("")));
    return known.flatMap((term) => this.vocabulary.find(term, { boostTerm: () => 1 / known.length }));
  }

  /** Search neighbors as one word of which some letters may be wrong, if one of them is not known. */
  lookUpMisspelled(words) {
    const unknown = words.filter((word) => tolerance(word) && !this.isForm(whole(word)));
    const word = words.map(whole).join("");
    return unknown.length ? this.vocabulary.find(joined(word), { fuzzy: Math.min(3, 2 * unknown.length) }).filter(isLike(word, [])) : [];
  }

  /** Tell whether a word is known, and not by its stem only: a misspelled word may share that with another. */
  isForm(word) {
    return this.vocabulary.formsOf(word).some((term) => !term.startsWith("~"));
  }

  /** Documents whose names come close to a text that matches nothing. */
  near(text) {
    const options = { fuzzy: 0.3, maxFuzzy: 4, prefix: true };
    const hits = this.wordsFor(limited(text), []).flatMap((word) => this.vocabulary.find(word, options));
    return [...new Set(hits.sort((one, other) => other.score - one.score).map(({ id }) => id))];
  }
}

/** The terms of a text that match what was typed: the text is one name, so that neighboring words match as well. */
export function matchedTerms(text, typed) {
  const engine = new Engine({ documents: [{ kind: "page", title: namedWords(text).join(" ") }] });
  return new Set(engine.rank(typed).found.flatMap(({ hit }) => [...hit.terms]));
}
