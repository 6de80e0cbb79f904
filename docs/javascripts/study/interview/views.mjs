// What several phases of a mock interview show: functions from data to elements.
import { button, capital, h } from "../elements.mjs";

export function primary(label, onclick) {
  return button(label, onclick, { className: "md-button md-button--primary" });
}

export function plain(label, onclick) {
  return button(label, onclick, { className: "md-button" });
}

/** Return the current question alone, with its place in the interview. */
export function heading({ question, catalog, state }) {
  const category = catalog.categories.find(({ id }) => id === question.category);
  const place = `${state.position + 1} of ${state.entries.length}`;
  return h(
    "div",
    { className: "study-question" },
    h("p", { className: "study-facts" }, `Question ${place} · ${category.title} · ${capital(question.level)}`),
    h("h2", { tabIndex: -1, id: "interview-question" }, question.title),
  );
}

/** Return what the reader said and typed. */
export function own(text, recordings) {
  const audio = (src, index) => h("audio", { controls: true, src, ariaLabel: `Your recording ${index + 1}` });
  const nothing = recordings.length ? "" : "You typed nothing.";
  return [recordings.map(audio), h("p", { className: "interview-text" }, text.trim() || nothing)];
}
