// The indexes of the documents by their terms, and the vocabulary of all terms in them.
import MiniSearch from "minisearch";
import { compoundsOf, formsOf, joined, namedWords, pairsOf, stem, wordsOf } from "./terms.mjs";

const BOOST = { title: 4, aliases: 5, asked_as: 2.5, headings: 1, text: 1, words: 1 };
const FIRST = ["title", "aliases", "asked_as", "headings"]; // indexed at once; the others while searching is possible already
const LATER = ["text", "words"];
const CHUNK = 10;
const PAIRED = new Set(["title", "aliases", "asked_as", "text"]); // fields in which neighboring words are also indexed as one
const WEIGHTS = { fuzzy: 0.4, prefix: 0.5 };
const NAME_END = "\n";
const BREAK = /\n|[.!?]\s/;

function termsOf(text, field) {
  const named = [...namedWords(text), ...compoundsOf(text)].flatMap(formsOf);
  return PAIRED.has(field) ? [...named, ...text.split(BREAK).flatMap((name) => pairsOf(wordsOf(name)))] : named;
}

/** The documents as they are indexed: a question is also found by the names of its formulas and tables. */
function prepare(documents) {
  return documents.map((document, id) => {
    const parts = (document.parts ?? []).map((part) => documents[part].title);
    const headings = [document.category, document.level, ...parts].filter(Boolean).join(NAME_END);
    const [aliases, asked_as] = [document.aliases, document.asked_as].map((names = []) => names.join(NAME_END));
    return { ...document, id, headings, aliases, asked_as };
  });
}

export class Vocabulary {
  constructor(documents) {
    this.terms = new Set();
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
    terms.forEach((term) => this.terms.add(term));
    return terms;
  };

  has = (term) => this.terms.has(term);

  /** The terms under which a word is known. */
  formsOf(word) {
    return [word, `~${stem(word)}`, joined(word)].filter(this.has);
  }

  /** The documents that have a term, with what of them matches. */
  find(term, options) {
    const search = { tokenize: () => [term], boost: BOOST, weights: WEIGHTS, ...options };
    return this.indexes.flatMap((index) => index.search(term, search));
  }
}
