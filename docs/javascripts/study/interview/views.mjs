// What several phases of a mock interview show: functions from data to elements.
import { button, capital, h } from "../elements.mjs";
import { asked } from "./state.mjs";

export function primary(label, onclick) {
  return button(label, onclick, { className: "md-button md-button--primary" });
}

export function plain(label, onclick) {
  return button(label, onclick, { className: "md-button" });
}

/** Return what is asked now alone, with its place in the interview. */
export function heading({ question, catalog, state }) {
  const category = catalog.categories.find(({ id }) => id === question.category);
  const number = state.entries.length;
  const place = `Question ${state.position + 1} of ${number}`;
  const follows = state.phase === "follow-up";
  return h(
    "div",
    { className: "study-question" },
    h("progress", { max: number, value: done(state), ariaLabel: "Part of the interview that is done" }),
    h("p", { className: "study-facts" }, [place, follows && "follow-up", category.title, capital(question.level)].filter(Boolean).join(" · ")),
    follows && h("p", { className: "interview-before" }, `You were asked: ${question.title}`),
    h("h2", { tabIndex: -1, id: "interview-question" }, follows ? asked(state).question : question.title),
  );
}

/** Return how many questions are done, in halves. */
function done({ position, phase }) {
  return position + (phase === "question" ? 0 : 0.5);
}

/** Return the name under which the recording of a follow-up question is kept. */
export function followUpName({ id }) {
  return `${id} follow-up`;
}

/** Return what the reader said and typed. */
export function own(text, recordings) {
  const audio = (src, index) => h("audio", { controls: true, src, ariaLabel: `Your recording ${index + 1}` });
  const nothing = recordings.length ? "" : "You typed nothing.";
  return [recordings.map(audio), h("p", { className: "interview-text" }, text.trim() || nothing)];
}
