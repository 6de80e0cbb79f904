// The search engine: documents in, ranked results out. It knows neither the page nor the worker.
import MiniSearch from "minisearch";
import { formulaFinder } from "./formulas.mjs";
import { formsOf, isEmpty, joined, limited, namedWords, pairsOf, stem, swapsOf, wordsOf } from "./terms.mjs";
import { untex } from "./tex.mjs";

const BOOST = { title: 6, aliases: 5, headings: 1, text: 1, words: 0.5 };
const FIRST = ["title", "aliases", "headings"]; // indexed at once; the others while searching is possible already
const LATER = ["text", "words"];
const CHUNK = 10;
const NAMES = new Set(["title", "aliases"]); // fields in which neighboring words are also indexed as one
const WEIGHTS = { fuzzy: 0.4, prefix: 0.5 };
const KIND = { question: 1, formula: 0.35, table: 0.35, lab: 0.35, page: 0.3 }; // the question comes first
const SAME_NAME = 2; // how much more a document counts whose name is what was typed
const SAME_QUESTION = 4; // and a question
const CLOSE_NAME = 1.5; // or what was meant by it
const NAME_END = "\n";

function termsOf(text, field) {
  const named = namedWords(text).flatMap(formsOf);
  return NAMES.has(field) ? [...named, ...text.split(NAME_END).flatMap((name) => pairsOf(wordsOf(name)))] : named;
}

/** The documents as they are indexed: a question is also found by the names of its formulas and tables. */
function prepare(documents) {
  return documents.map((document, id) => {
    const parts = (document.parts ?? []).map((part) => documents[part].title);
    const headings = [document.category, document.level, ...parts].filter(Boolean).join(NAME_END);
    return { ...document, id, headings, aliases: (document.aliases ?? []).join(NAME_END) };
  });
}

/** A single letter or digit tells nothing, neither does its stem. */
const isTelling = (term) => term.replace("~", "").length > 1;

/** Tell whether a hit answers: by all words, or in a name; by lone letters and digits only if one letter was typed. */
function isFound(hit, words) {
  const isLetter = words.length === 1 && /^\p{L}$/u.test(words[0]);
  const isEnough = hit.words === words.length || (hit.named && !words.every(isEmpty));
  return isEnough && (hit.isTelling || isLetter);
}

export class Engine {
  constructor({ documents }) {
    this.documents = documents;
    this.vocabulary = new Set();
    this.names = documents.map(({ title, aliases = [] }) => [title, ...aliases].map(namedWords));
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

  /** All documents that match a text, best first, each with its score and the terms that it matched. */
  rank(text) {
    const typed = limited(text);
    const named = this.wordsFor(typed);
    const words = [...new Set(named)];
    const hits = new Map();
    for (const word of words) this.collect(hits, this.lookUp(word), 1);
    for (const pair of pairsOf(wordsOf(typed))) if (this.vocabulary.has(pair)) this.collect(hits, this.find(pair, {}), 0);
    return [...hits]
      .filter(([, hit]) => isFound(hit, words))
      .map(([id, hit]) => ({ id, terms: [...hit.terms], score: this.score(id, hit, named) }))
      .sort((one, other) => other.score - one.score);
  }

  /** The words that name something; for a formula, the names of the formulas that contain it. */
  wordsFor(text) {
    const plain = untex(text);
    return namedWords(this.formulasWith(plain).join(" ") || plain);
  }

  /** Search one word: as it is, as a beginning and by its stem; a word that is not known, also misspelled. */
  lookUp(word) {
    const whole = [word, `~${stem(word)}`, joined(word)].filter((form) => this.vocabulary.has(form));
    const known = whole.length ? whole : formsOf(word).filter((form) => this.vocabulary.has(form));
    const swaps = swapsOf(word).filter((swap) => this.vocabulary.has(swap));
    const terms = known.length ? known : [word, joined(word), ...swaps];
    const tolerated = known.length || word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
    return terms.flatMap((term) => {
      const options = { prefix: word.length > 1 && (term === word || !known.length), fuzzy: tolerated };
      return this.find(term, { ...options, boostTerm: () => 1 / Math.max(1, known.length) });
    });
  }

  /** Documents whose names come close to a text that matches nothing. */
  near(text) {
    const options = { fuzzy: 0.4, maxFuzzy: 4, prefix: true };
    const hits = this.wordsFor(limited(text)).flatMap((word) => this.find(word, options));
    return [...new Set(hits.sort((one, other) => other.score - one.score).map(({ id }) => id))];
  }

  find(term, options) {
    const search = { tokenize: () => [term], boost: BOOST, weights: WEIGHTS, ...options };
    return this.indexes.flatMap((index) => index.search(term, search));
  }

  /** Add what one word found to what the other words found. */
  collect(hits, found, counted) {
    const seen = new Set();
    for (const { id, score, match } of found) {
      const hit = hits.get(id) ?? { score: 0, words: 0, named: false, isTelling: false, terms: new Set() };
      hit.score += score;
      if (!seen.has(id)) hit.words += counted;
      seen.add(id);
      for (const [term, fields] of Object.entries(match)) {
        hit.terms.add(term);
        hit.isTelling ||= isTelling(term);
        hit.named ||= fields.some((field) => NAMES.has(field));
      }
      hits.set(id, hit);
    }
  }

  score(id, hit, named) {
    const coverage = Math.max(hit.words, 0.5) / new Set(named).size;
    return hit.score * coverage * this.nameBonus(id, hit.terms, named) * KIND[this.documents[id].kind];
  }

  nameBonus(id, terms, named) {
    const typed = new Set(named.map(stem));
    const names = this.names[id].filter((name) => name.length === named.length);
    if (names.some((name) => name.every((word) => typed.has(stem(word))))) {
      return this.documents[id].kind === "question" ? SAME_QUESTION : SAME_NAME;
    }
    const isMeant = (word) => terms.has(word) || terms.has(`~${stem(word)}`);
    return names.some((name) => name.every(isMeant)) ? CLOSE_NAME : 1;
  }
}

/** The terms of a text that match what was typed: the text is one name, so that neighboring words match as well. */
export function matchedTerms(text, typed) {
  const engine = new Engine({ documents: [{ kind: "page", title: namedWords(text).join(" ") }] });
  return new Set(engine.rank(typed).flatMap(({ terms }) => terms));
}
