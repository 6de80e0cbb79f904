// How far each category is, as a strip: what is known, what was seen, what is new.
import { ROOT } from "../../root.mjs";
import { drawn, h } from "../elements.mjs";
import { summary } from "../plan/forecast.mjs";
import { tally } from "../plan/progress.mjs";
import { percent } from "./outlook.mjs";

/** Return the stages of some questions with the number of each, in the order of the strip. */
function stages(questions, last) {
  const { all, started, known } = tally(questions.map(({ id }) => id), last);
  return { known, seen: started - known, new: all - started };
}

function strip(numbers, all) {
  let x = 0;
  const bars = Object.entries(numbers).map(([stage, width]) => {
    const bar = drawn("rect", { class: stage, x, width, height: 1 });
    x += width;
    return bar;
  });
  return drawn("svg", { viewBox: `0 0 ${all} 1`, preserveAspectRatio: "none", "aria-hidden": "true" }, bars);
}

function item(title, questions, { cards, last, now }) {
  const numbers = stages(questions, last);
  const { due, recall } = summary(questions, cards, now);
  const counts = Object.entries(numbers).map(([stage, number]) => number && `${number} ${stage}`);
  const facts = [...counts, due && `${due} due`, numbers.new < questions.length && `about ${percent(recall)} recalled today`];
  const text = h("p", { className: "study-facts" }, facts.filter(Boolean).join(" · "));
  return h("li", {}, h("p", {}, title), strip(numbers, questions.length), text);
}

function link(title, { page }) {
  return h("a", { href: new URL(page, ROOT).href }, title);
}

/** Return what the colors of the strips mean. */
function legend() {
  const sample = (stage) => drawn("svg", { viewBox: "0 0 1 1", "aria-hidden": "true" }, drawn("rect", { class: stage, width: 1, height: 1 }));
  return h("p", { className: "study-legend" }, ["known", "seen", "new"].map((stage) => h("span", {}, sample(stage), ` ${stage}`)));
}

/** Return the strip of all questions and that of each category; `view` is {cards, last, now}. */
export function strips({ categories, questions }, view) {
  const of = (id) => questions.filter(({ category }) => category === id);
  const items = categories.map(({ id, title }) => item(link(title, of(id)[0]), of(id), view));
  return h("div", { className: "study-strips" }, legend(), h("ul", {}, item(h("strong", {}, "All questions"), questions, view), items));
}
