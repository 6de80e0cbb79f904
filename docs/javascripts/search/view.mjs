// What the search box shows: choices and results.
import "../site.mjs";
import { hint, items, summary } from "./results.mjs";

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function filter(name, values) {
  const select = document.createElement("select");
  select.name = name;
  select.append(new Option("All", ""), ...values.map((value) => new Option(capital(value), value)));
  const label = document.createElement("label");
  label.append(`${capital(name)} `, select);
  return label;
}

/** Offer the filters, once. */
export function offer(box, { level, category }) {
  if (box.querySelector("select")) return;
  box.querySelector(".search-choices").append(filter("level", level), filter("category", category));
}

function say(box, text, ...hints) {
  box.querySelector("[role=status]").textContent = text;
  const place = box.querySelector(".search-hint");
  place.replaceChildren(...hints);
  place.hidden = !hints.length;
}

/** Show an answer. */
export function show(box, request, answer) {
  box.list.closest(".md-search__scrollwrap").scrollTop = 0; // first: after a change it would ask for a layout
  box.list.replaceChildren(...items(answer.results, request.text, box.root));
  box.querySelector(".search-random").href = new URL(answer.random, box.root).href;
  say(box, summary(answer, request), ...hint(answer, box));
}
