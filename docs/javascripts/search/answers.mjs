// From a request of the search box to what it shows.
import { matchedAlias, mentioned, passage } from "./passages.mjs";

const SHOWN = 20;
const ASKED = 8;
const SUGGESTED = 3;

const passes = (document, { level, category }) =>
  (!level || document.level === level) && (!category || document.category === category);

const isHarder = ({ level }) => level !== "fundamental";
const byFrequency = (one, other) => other.asked - one.asked || isHarder(one) - isHarder(other);

const questions = (documents) => documents.filter(({ kind }) => kind === "question");

function result(document, terms) {
  const { kind, url, title, level, category, asked } = document;
  const set = new Set(terms);
  const alias = matchedAlias(document, set);
  const shown = { kind, url, title, level, category, asked, terms, alias, passage: passage(document, set) };
  return { ...shown, mentioned: mentioned(document, set) };
}

/** The questions that are asked most, for a search without text; with a filter, all that pass it. */
function mostAsked(documents, request) {
  const found = questions(documents).filter((document) => passes(document, request)).sort(byFrequency);
  return request.level || request.category ? found : found.slice(0, ASKED);
}

/** Titles that come close to a text that found nothing. */
function suggestions(engine, text) {
  const close = engine.near(text).map((id) => engine.documents[id]);
  const found = questions([...new Set([...close, ...mostAsked(engine.documents, {})])]);
  return found.slice(0, SUGGESTED).map(({ title, url }) => ({ title, url }));
}

/**
 * Answer a request.
 * @param {Engine} engine
 * @param {{text: string, level: string, category: string}} request
 * @param {() => number} random a number from 0 to 1, for the random question
 */
export function answer(engine, request, random = Math.random) {
  const text = request.text.trim();
  const all = questions(engine.documents).filter((document) => passes(document, request));
  const found = text
    ? engine.rank(text).map(({ id, terms }) => ({ document: engine.documents[id], terms }))
    : mostAsked(engine.documents, request).map((document) => ({ document, terms: [] }));
  const passing = found.filter(({ document }) => passes(document, request));
  return {
    total: passing.length,
    hidden: found.length - passing.length,
    results: passing.slice(0, SHOWN).map(({ document, terms }) => result(document, terms)),
    suggestions: found.length ? [] : suggestions(engine, text),
    random: all[Math.floor(random() * all.length)]?.url ?? "",
  };
}
