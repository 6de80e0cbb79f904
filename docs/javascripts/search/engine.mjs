// The search engine: documents in, ranked results out. It knows neither the page nor the worker.
import MiniSearch from "minisearch";
import { formulaFinder } from "./formulas.mjs";
import { Hits } from "./hits.mjs";
import { scorer } from "./scores.mjs";
import {
  compoundsOf,
  formsOf,
  isEmpty,
  joined,
  limited,
  namedWords,
  neighbors,
  pairsOf,
  partsOf,
  stem,
  swapsOf,
  weigher,
  whole,
  wordsOf,
} from "./terms.mjs";
import { untex } from "./tex.mjs";

const BOOST = { title: 6, aliases: 5, headings: 1, text: 1, words: 0.5 };
const FIRST = ["title", "aliases", "headings"]; // indexed at once; the others while searching is possible already
const LATER = ["text", "words"];
const CHUNK = 10;
const PAIRED = new Set(["title", "aliases", "text"]); // fields in which neighboring words are also indexed as one
const WEIGHTS = { fuzzy: 0.4, prefix: 0.5 };
const JOINED = [2, 3, 4]; // so many neighbors may be written as one: "random forest regressor"
const NAME_END = "\n";
const BREAK = /\n|[.!?]\s/;
const SHORTEST = 3; // part of a word that is known for itself

function termsOf(text, field) {
  const named = [...namedWords(text), ...compoundsOf(text)].flatMap(formsOf);
  return PAIRED.has(field) ? [...named, ...text.split(BREAK).flatMap((name) => pairsOf(wordsOf(name)))] : named;
}

/** How many letters of a word may be wrong. */
const tolerance = (word) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

const runsOf = (words) => JOINED.flatMap((count) => neighbors(words, count));

/** The documents as they are indexed: a question is also found by the names of its formulas and tables. */
function prepare(documents) {
  return documents.map((document, id) => {
    const parts = (document.parts ?? []).map((part) => documents[part].title);
    const headings = [document.category, document.level, ...parts].filter(Boolean).join(NAME_END);
    return { ...document, id, headings, aliases: (document.aliases ?? []).join(NAME_END) };
  });
}

export class Engine {
  constructor({ documents }) {
    this.documents = documents;
    this.vocabulary = new Set();
    this.score = scorer(documents);
    this.formulasWith = formulaFinder(documents);
    this.prepared = prepare(documents);
    this.indexes = [FIRST, LATER].map((fields) => new MiniSearch({ fields, ...this.options }));
    this.indexes[0].addAll(this.prepared);
  }

  get options() {
    return { tokenize: this.tokenize, processTerm: (term) => term };
  }

  /** Index the texts, with breaks in which a search is answered. */
  async complete() {
    await this.indexes[1].addAllAsync(this.prepared, { chunkSize: CHUNK });
  }

  tokenize = (text, field) => {
    const terms = termsOf(text, field);
    terms.forEach((term) => this.vocabulary.add(term));
    return terms;
  };

  /** The words that are searched for a text, and all documents that match it, best first, each with what it matched. */
  rank(text) {
    const typed = limited(text);
    const formulas = this.formulasWith(untex(typed));
    const named = this.wordsFor(typed, formulas);
    const words = [...new Set(named)];
    const hits = new Hits();
    const weigh = weigher(typed);
    const runs = runsOf(wordsOf(typed)).filter((run) => this.formsKnown(whole(run.join(""))).length);
    const explained = new Set(runs.flat());
    for (const word of named) {
      const found = this.lookUp(word, { weight: weigh(word), isWhole: words.length > 1, isRight: explained.has(word) });
      hits.collect(found, [word]);
    }
    for (const run of runs) hits.collect(this.lookUpJoined(run), run.filter((word) => words.includes(word)), run.length);
    const tells = hits.sharer(words, this.documents.length);
    const found = [...hits]
      .filter(([, hit]) => hit.answers(words))
      .map(([id, hit]) => ({ id, hit, score: this.score(id, hit, { named, formulas, tells }) }))
      .sort((one, other) => other.score - one.score);
    return { words, counts: hits.counts, found };
  }

  /** The words that name something; for a formula, the names of the formulas that contain it. */
  wordsFor(text, formulas) {
    const names = formulas.map((id) => this.documents[id].title).join(" ");
    return namedWords(names || untex(text)).flatMap((word) => this.apart(word));
  }

  isKnown = (form) => this.vocabulary.has(form);

  formsKnown(word) {
    return [word, `~${stem(word)}`, joined(word)].filter(this.isKnown);
  }

  /** The known words of which an unknown one is made: a name in code, or two words in one. */
  apart(word) {
    const isWord = (part) => part.length >= SHORTEST && this.formsKnown(part).length;
    if (isEmpty(word) || this.formsKnown(whole(word)).length) return [word];
    if (partsOf(word).some(isWord)) return partsOf(word);
    if (this.find(word, { fuzzy: tolerance(word) }).length) return [word]; // misspelled rather
    const at = [...word].findIndex((_, end) => isWord(word.slice(0, end)) && isWord(word.slice(end)));
    return at > 0 ? [word.slice(0, at), word.slice(at)] : [word];
  }

  /** Search one word: as it is, as a beginning and by its stem; a word that is not known, also misspelled. */
  lookUp(name, { weight, isWhole, isRight }) {
    const word = whole(name);
    const known = this.formsKnown(word);
    const swaps = swapsOf(word).filter(this.isKnown);
    const terms = known.length ? new Set([word, ...known]) : [word, joined(word), ...swaps];
    const isForm = known.some((term) => !term.startsWith("~")); // a misspelled word may share its stem with another
    const fuzzy = isRight || isForm ? 0 : tolerance(word);
    const boost = weight / Math.max(1, known.length);
    return [...terms].flatMap((term) => {
      const options = { prefix: word.length > (isWhole ? 2 : 1) && (term === word || !known.length), fuzzy: term.startsWith("~") ? 0 : fuzzy };
      return this.find(term, { ...options, boostTerm: () => boost });
    });
  }

  /** Search neighbors as one word. */
  lookUpJoined(words) {
    const known = this.formsKnown(whole(words.join("")));
    return known.flatMap((term) => this.find(term, { boostTerm: () => 1 / known.length }));
  }

  /** Documents whose names come close to a text that matches nothing. */
  near(text) {
    const options = { fuzzy: 0.3, maxFuzzy: 4, prefix: true };
    const hits = this.wordsFor(limited(text), []).flatMap((word) => this.find(word, options));
    return [...new Set(hits.sort((one, other) => other.score - one.score).map(({ id }) => id))];
  }

  find(term, options) {
    const search = { tokenize: () => [term], boost: BOOST, weights: WEIGHTS, ...options };
    return this.indexes.flatMap((index) => index.search(term, search));
  }
}

/** The terms of a text that match what was typed: the text is one name, so that neighboring words match as well. */
export function matchedTerms(text, typed) {
  const engine = new Engine({ documents: [{ kind: "page", title: namedWords(text).join(" ") }] });
  return new Set(engine.rank(typed).found.flatMap(({ hit }) => [...hit.terms]));
}
