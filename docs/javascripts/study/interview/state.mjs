// The state of a mock interview, and each step from one to the next. A state is never changed: a step returns another.
//
//   begun(questions, now)            a new interview that waits for its clock
//   resumed(state, now), paused(state, now)     the clock of the current question runs, or stands
//   typed(state, text)               the reader's answer so far
//   followed(state, question, now)   the reader has answered and is asked this next
//   answered(state, now)             the reader has answered and now compares
//   pointed(state, texts)            the key points of the answer, as texts
//   ticked(state, index, hit)        whether the reader said one of them
//   advanced(state, now)             the next question, whose clock runs, or the report after the last
//   ended(state)                     the report now, or null when nothing was answered
//   current(state)                   the entry of the current question
//   asked(state), elapsed(state, now)           what is asked now, it or what follows, and the milliseconds spent on it
//   announced(before, after, seconds)           what to say when the clock goes from one moment to another, or ""
//   textOf(state, now), parsed(text, ids)       a state as text, and back: null when it is none
//
// A state: {phase, position, since, began, planned, graded, entries}; the phase is "question", "follow-up", "answer" or
// "report", `since` the moment at which the clock was started or null, `began` the moment at which the interview was,
// `planned` how many questions were drawn, `graded` the ids of the reviews that the report made. An entry: {id, seconds,
// elapsed, text, points: [{text, hit}], follow}; `follow` is {question, seconds, elapsed, text}, or is missing where
// nothing was asked next. States that were stored before there were follow-ups have neither `follow` nor `began`.
import { FOLLOWING, secondsOf } from "./draw.mjs";

const FORMAT = "ground-truth-interview";
const VERSION = 1;
const PHASES = ["question", "follow-up", "answer", "report"];
const SOON = 30; // seconds

export function begun(questions, now) {
  const entries = questions.map((question) => ({ id: question.id, seconds: secondsOf(question), elapsed: 0, text: "", points: [] }));
  return { phase: "question", position: 0, since: null, began: now, planned: entries.length, graded: [], entries };
}

export function current({ entries, position }) {
  return entries[position];
}

export function asked(state) {
  return state.phase === "follow-up" ? current(state).follow : current(state);
}

function changed(state, changes) {
  return { ...state, entries: state.entries.with(state.position, { ...current(state), ...changes }) };
}

/** Change what is asked now. */
function replied(state, changes) {
  const reply = { ...asked(state), ...changes };
  return changed(state, state.phase === "follow-up" ? { follow: reply } : reply);
}

export function elapsed(state, now) {
  return asked(state).elapsed + (state.since === null ? 0 : Math.max(0, now - state.since));
}

export function resumed(state, now) {
  return ["question", "follow-up"].includes(state.phase) && state.since === null ? { ...state, since: now } : state;
}

export function paused(state, now) {
  return state.since === null ? state : { ...replied(state, { elapsed: elapsed(state, now) }), since: null };
}

export function typed(state, text) {
  return replied(state, { text });
}

export function followed(state, question, now) {
  const follow = { question, seconds: FOLLOWING, elapsed: 0, text: "" };
  return { ...changed(paused(state, now), { follow }), phase: "follow-up", since: now };
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

export function advanced(state, now) {
  const position = state.position + 1;
  return position < state.entries.length ? resumed({ ...state, phase: "question", position }, now) : ended(state);
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

function isReply(value) {
  const { seconds, elapsed, text } = Object(value);
  return typeof text === "string" && seconds > 0 && elapsed >= 0;
}

function isEntry(value) {
  const { id, points, follow } = Object(value);
  const follows = follow === undefined || (isReply(follow) && typeof follow.question === "string");
  return typeof id === "string" && isReply(value) && follows && Array.isArray(points) && points.every(isPoint);
}

function isState(value) {
  const { format, version, phase, position, planned, graded, entries, began = 0 } = Object(value);
  if (format !== FORMAT || version !== VERSION || !PHASES.includes(phase)) return false;
  if (!Array.isArray(entries) || !entries.every(isEntry) || !Array.isArray(graded)) return false;
  if (phase === "follow-up" && !entries[position]?.follow) return false;
  return Number.isInteger(planned) && Number.isInteger(began) && Number.isInteger(position) && position >= 0 && position < entries.length;
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
