// From a request of the search box to what it shows.
import { uncovered } from "./coverage.mjs";
import { matchedAlias, mentioned, passage } from "./passages.mjs";

const SHOWN = 20;
const ASKED = 8;

const passes = (document, { level, category }) =>
  (!level || document.level === level) && (!category || document.category === category);

const isHarder = ({ level }) => level !== "fundamental";
const byFrequency = (one, other) => other.asked - one.asked || isHarder(one) - isHarder(other);

const questions = (documents) => documents.filter(({ kind }) => kind === "question");

function result(document, terms) {
  const { kind, url, title, level, category, asked } = document;
  const alias = matchedAlias(document, terms);
  const shown = { kind, url, title, level, category, asked, terms: [...terms], alias, passage: passage(document, terms) };
  return { ...shown, mentioned: mentioned(document, terms) };
}

/** The questions that are asked most, for a search without text; with a filter, all that pass it. */
function unsearched({ documents }, request) {
  const found = questions(documents).filter((document) => passes(document, request)).sort(byFrequency);
  const shown = request.level || request.category ? found : found.slice(0, ASKED);
  return shown.map((document) => ({ id: documents.indexOf(document), hit: { terms: new Set() } }));
}

/** The question that comes nearest to a text; none, if no name is like it. */
function nearest(engine, text, documents) {
  const [question] = questions([...documents, ...engine.near(text).map((id) => engine.documents[id])]);
  return question && { title: question.title, url: question.url };
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
  const ranked = text ? engine.rank(text) : { found: unsearched(engine, request) };
  const { found } = ranked;
  const passing = found.filter(({ id }) => passes(engine.documents[id], request));
  const { missing = "", isScattered = false } = text ? uncovered(engine, text, ranked) : {};
  return {
    total: passing.length,
    hidden: found.length - passing.length,
    results: passing.slice(0, SHOWN).map(({ id, hit }) => result(engine.documents[id], hit.terms)),
    missing,
    isScattered,
    nearest: missing && nearest(engine, text, found.map(({ id }) => engine.documents[id])),
    random: all[Math.floor(random() * all.length)]?.url ?? "",
  };
}
