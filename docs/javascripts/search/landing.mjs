// Arrive at a search result: its answer open, the matches marked and in view.
import "../site.mjs";
import { reveal } from "../page/reveal.mjs";
import { matchedTerms } from "./engine.mjs";
import { forgetSearched, searchedText } from "./links.mjs";
import { matches } from "./passages.mjs";
import { marked } from "./results.mjs";

const SKIPPED = ".katex, svg, script, style, button, .facts, .landmarks, .related, .used-in, h3[id$=-sources] + ul, mark";

function textNodes(scope) {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(SKIPPED)) nodes.push(walker.currentNode);
  return nodes;
}

function mark(scopes, text) {
  const nodes = scopes.flatMap(textNodes);
  const terms = matchedTerms(nodes.map(({ data }) => data).join("\n"), text);
  for (const node of nodes) {
    if (matches(node.data, terms).length) node.replaceWith(...marked(node.data, terms));
  }
}

/** What a result is about: a question, an entry below its heading, or without a target the whole page. */
function scopesOf(target) {
  if (!target) return [document.querySelector(".md-content article")];
  const question = target.closest(".question");
  if (question) return [question];
  const scopes = [target];
  while (scopes.at(-1).nextElementSibling?.matches(":not(h1, h2, h3)")) scopes.push(scopes.at(-1).nextElementSibling);
  return scopes;
}

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect();
  return top >= header.bottom && bottom <= innerHeight;
}

/** Remove all marks; tell whether there were any. */
export function unmark() {
  const marks = document.querySelectorAll(".md-content mark");
  for (const element of marks) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent.normalize();
  }
  return marks.length > 0;
}

/** Open what a result is about, and mark the matches of a text in it. */
function showMatches(target, text) {
  const scopes = scopesOf(target);
  scopes.forEach((scope) => scope.querySelectorAll(":scope > details").forEach((details) => (details.open = true)));
  mark(scopes, text);
}

/** Show what the address points at, with the matches of the text that it names marked. */
export function land() {
  unmark();
  const target = document.getElementById(location.hash.slice(1));
  if (target) reveal(target);
  const text = searchedText();
  if (text) showMatches(target, text);
  target?.scrollIntoView(); // not before: a page of closed answers may end too soon for its last question
  const first = document.querySelector(".md-content mark");
  if (!first) return;
  reveal(first);
  if (!isInView(first)) first.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && unmark()) forgetSearched();
});
