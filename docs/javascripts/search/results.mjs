// Draw what the search found. All text goes in as text, never as markup.
import { matches } from "./passages.mjs";
import { limited } from "./terms.mjs";

const KINDS = { formula: "Formula", table: "Table", page: "Page" };

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A text with its matches in <mark> elements. */
export function marked(text, terms) {
  const parts = [];
  let end = 0;
  for (const [start, stop] of matches(text, terms)) {
    parts.push(text.slice(end, start), make("mark", "", text.slice(start, stop)));
    end = stop;
  }
  return [...parts, text.slice(end)];
}

/** The address of a result, which carries what was typed: its matches are to be marked there. */
function address({ url }, typed, base) {
  const target = new URL(url, base);
  if (typed.trim()) target.searchParams.set("h", limited(typed));
  return target.href;
}

function facts({ kind, level, category }) {
  return kind === "question" ? `${level[0].toUpperCase()}${level.slice(1)} · ${category}` : KINDS[kind];
}

function item(result, typed, base) {
  const terms = new Set(result.terms);
  const title = make("h2", "", ...marked(result.title, terms));
  const text = make("div", "md-search-result__article md-typeset", title); // an article would leave its link without a name
  text.append(make("p", "search-facts", facts(result)));
  if (result.alias) text.append(make("p", "", "Also: ", ...marked(result.alias, terms)));
  text.append(make("p", "", ...marked(result.passage, terms)));
  if (!text.querySelector("mark") && result.mentioned.length) {
    text.append(make("p", "", "In the answer: ", ...marked(result.mentioned.join(", "), terms)));
  }
  const link = make("a", "md-search-result__link", text);
  link.href = address(result, typed, base);
  return make("li", "md-search-result__item", link);
}

/** The items of the list of results for what was typed. */
export const items = (results, typed, base) => results.map((result) => item(result, typed, base));

/** What is announced: how many results there are, or that there is none, and what is not covered. */
export function summary({ total, hidden, results, missing, isScattered }, { text, level, category }) {
  const filtered = level || category ? " with these filters" : "";
  if (!text.trim() && !filtered) return results[0]?.asked ? "Asked most often" : "Questions to start with";
  const count = `${total} ${total === 1 ? "result" : "results"}`;
  if (missing) return `“${missing}” is not covered yet${total ? `: ${count} near it` : ""}`;
  if (isScattered && total) return "No answer has all of these words as its topic; the nearest:";
  return total ? `${count}${filtered}` : `Nothing found${hidden ? filtered : ""}`;
}

/** The address at which to ask for a topic: the form of the repository, filled in; without one, the page that says how. */
export function askingAddress(address, topic) {
  const target = new URL(address);
  if (!target.searchParams.has("template")) return target.href;
  target.searchParams.set("title", `Missing: ${topic}`);
  target.searchParams.set("question", topic);
  return target.href;
}

const link = (text, href) => Object.assign(make("a", "", text), { href });

/** What to do about a search that found less than was wanted. */
export function hint({ total, hidden, missing, nearest }, { root, dataset }) {
  if (hidden && !total) return [`Without the filters there ${hidden === 1 ? "is 1 result" : `are ${hidden} results`}.`];
  if (!missing) return total ? [] : ["Check the spelling, or try a broader term."];
  const near = nearest ? ["The nearest question: ", link(nearest.title, new URL(nearest.url, root).href)] : [];
  const ask = link(`ask for “${missing}”`, askingAddress(new URL(dataset.ask, root), missing));
  return [make("p", "", ...near), make("p", "", "If the spelling is right, ", ask, ".")];
}
