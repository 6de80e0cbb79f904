// The state of a mock interview, and each step from one to the next. A state is never changed: a step returns another.
//
//   begun(questions)                 a new interview that waits for its clock
//   resumed(state, now), paused(state, now)     the clock of the current question runs, or stands
//   typed(state, text)               the reader's answer so far
//   answered(state, now)             the reader has answered and now compares
//   pointed(state, texts)            the key points of the answer, as texts
//   ticked(state, index, hit)        whether the reader said one of them
//   advanced(state)                  the next question, or the report after the last
//   ended(state)                     the report now, or null when nothing was answered
//   current(state), elapsed(state, now)         the current question, and the milliseconds spent on it
//   announced(before, after, seconds)           what to say when the clock goes from one moment to another, or ""
//   textOf(state, now), parsed(text, ids)       a state as text, and back: null when it is none
//
// A state: {phase, position, since, planned, graded, entries}; the phase is "question", "answer" or "report", `since` the
// moment at which the clock was started or null, `planned` how many questions were drawn, `graded` the ids of the
// reviews that the report made. An entry: {id, seconds, elapsed, text, points: [{text, hit}]}.
import { secondsOf } from "./draw.mjs";

const FORMAT = "ground-truth-interview";
const VERSION = 1;
const PHASES = ["question", "answer", "report"];
const SOON = 30; // seconds

export function begun(questions) {
  const entries = questions.map((question) => ({ id: question.id, seconds: secondsOf(question), elapsed: 0, text: "", points: [] }));
  return { phase: "question", position: 0, since: null, planned: entries.length, graded: [], entries };
}

export function current({ entries, position }) {
  return entries[position];
}

function changed(state, changes) {
  return { ...state, entries: state.entries.with(state.position, { ...current(state), ...changes }) };
}

export function elapsed(state, now) {
  return current(state).elapsed + (state.since === null ? 0 : Math.max(0, now - state.since));
}

export function resumed(state, now) {
  return state.phase === "question" && state.since === null ? { ...state, since: now } : state;
}

export function paused(state, now) {
  return state.since === null ? state : { ...changed(state, { elapsed: elapsed(state, now) }), since: null };
}

export function typed(state, text) {
  return changed(state, { text });
}

export function answered(state, now) {
  return { ...paused(state, now), phase: "answer" };
}

export function pointed(state, texts) {
  const before = new Map(current(state).points.map(({ text, hit }) => [text, hit]));
  return changed(state, { points: texts.map((text) => ({ text, hit: before.get(text) ?? false })) });
}

export function ticked(state, index, hit) {
  const { points } = current(state);
  return changed(state, { points: points.with(index, { ...points[index], hit }) });
}

export function advanced(state) {
  const position = state.position + 1;
  return position < state.entries.length ? { ...state, phase: "question", position } : ended(state);
}

export function ended(state) {
  const entries = state.entries.slice(0, state.position + (state.phase === "question" ? 0 : 1));
  return entries.length ? { ...state, phase: "report", position: 0, since: null, entries } : null;
}

export function announced(before, after, seconds) {
  const marks = [
    [seconds, "The time is over. Finish your sentence, then compare."],
    [seconds - SOON, `${SOON} seconds left.`],
    [seconds / 2, "Half of the time is over."],
  ];
  return marks.find(([mark]) => before < mark * 1000 && after >= mark * 1000)?.[1] ?? "";
}

/** The clock of a stored state stands: it does not count while the page is closed. */
export function textOf(state, now) {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...paused(state, now) });
}

function isPoint(value) {
  const { text, hit } = Object(value);
  return typeof text === "string" && typeof hit === "boolean";
}

function isEntry(value) {
  const { id, seconds, elapsed, text, points } = Object(value);
  const named = typeof id === "string" && typeof text === "string";
  return named && seconds > 0 && elapsed >= 0 && Array.isArray(points) && points.every(isPoint);
}

function isState(value) {
  const { format, version, phase, position, planned, graded, entries } = Object(value);
  if (format !== FORMAT || version !== VERSION || !PHASES.includes(phase)) return false;
  if (!Array.isArray(entries) || !entries.every(isEntry) || !Array.isArray(graded)) return false;
  return Number.isInteger(planned) && Number.isInteger(position) && position >= 0 && position < entries.length;
}

/** Leave out the questions that are no longer there. */
function without(state, ids) {
  const entries = state.entries.filter(({ id }) => ids.has(id));
  const position = state.entries.slice(0, state.position).filter(({ id }) => ids.has(id)).length;
  const phase = state.phase === "report" || ids.has(current(state).id) ? state.phase : "question";
  if (position < entries.length) return { ...state, phase, position, entries };
  return entries.length ? { ...state, phase: "report", position: 0, entries } : null;
}

/** Return the state that a stored text holds; `ids` is the set of the questions that there are. */
export function parsed(text, ids) {
  try {
    const { format, version, ...state } = JSON.parse(text);
    return isState({ format, version, ...state }) ? without({ ...state, since: null }, ids) : null;
  } catch {
    return null;
  }
}
