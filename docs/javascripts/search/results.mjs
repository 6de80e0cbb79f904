// Draw what the search found. All text goes in as text, never as markup.
import { matches } from "./passages.mjs";
import { limited } from "./terms.mjs";

const KINDS = { formula: "Formula", table: "Table", lab: "Lab", page: "Page" };

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
  const article = make("article", "md-search-result__article md-typeset", title);
  article.append(make("p", "search-facts", facts(result)));
  if (result.alias) article.append(make("p", "", "Also: ", ...marked(result.alias, terms)));
  article.append(make("p", "", ...marked(result.passage, terms)));
  if (!article.querySelector("mark") && result.mentioned.length) {
    article.append(make("p", "", "In the answer: ", ...marked(result.mentioned.join(", "), terms)));
  }
  const link = make("a", "md-search-result__link", article);
  link.href = address(result, typed, base);
  return make("li", "md-search-result__item", link);
}

/** The items of the list of results for what was typed. */
export const items = (results, typed, base) => results.map((result) => item(result, typed, base));

/** What is announced: how many results there are, or that there is none. */
export function summary({ total, hidden, results }, { text, level, category }) {
  const filtered = level || category ? " with these filters" : "";
  if (!text.trim() && !filtered) return results[0]?.asked ? "Asked most often" : "Questions to start with";
  if (!total) return `Nothing found${hidden ? filtered : ""}`;
  return `${total} ${total === 1 ? "result" : "results"}${filtered}`;
}

/** What to try after a search without results. */
export function hint({ hidden, suggestions }, base) {
  if (hidden) return [`Without the filters there ${hidden === 1 ? "is 1 result" : `are ${hidden} results`}.`];
  if (!suggestions.length) return [];
  const links = suggestions.map(({ title, url }) => Object.assign(make("a", "", title), { href: new URL(url, base).href }));
  const list = make("ul", "", ...links.map((link) => make("li", "", link)));
  return ["Check the spelling, try a broader term, or start here:", list];
}
