// The log of a reader: events that are only ever added. All state is derived from it by replay.
//
//   review     {id, question, grade, at}   grade 1 again, 2 hard, 3 good, 4 easy; at in milliseconds since 1970
//   undo       {id, undoes, at}            takes back the review with the id `undoes`
//   bookmark   {id, bookmarks, on, at}     puts a bookmark at the question `bookmarks`, or takes it away
//   note       {id, notes, text, at}       the reader's own text on the question `notes`; an empty one takes it away
//
// An id is random and names an event forever, so that merging two logs is a union of sets. Of two bookmarks or notes
// the last one by time counts. A log says which version can read it: 1 while it has reviews only.
//
//   review(question, grade, at), undo(review, at), bookmark(question, on, at), note(question, text, at)   make an event
//   checked(value)             the event that a foreign value holds, or null; nothing else of it gets through
//   parseLog(text)             {epoch, events, damaged, newer} of a stored log
//   logHeader(epoch), logLines(events)   the text of a log: a header, then one event a line
//   extended(text, events)     the text of a log with events added
//   exportText(events, at), importedEvents(text)    a log as a file
//   activeReviews(events, now) the reviews that count, in order of time
//   marks(events, now)         {bookmarks, notes}: the Set of questions with a bookmark, the Map of question to note
//   lastTime(events, now)      when the last event was made
//   stamp(now, last)           the time to write into a new event

export const VERSION = 2;
export const LONGEST_NOTE = 4000; // characters
export const DAY = 86_400_000;
const FORMAT = "ground-truth-reviews";
const ID = /^[a-z0-9]{1,40}$/;
const QUESTION = /^[a-z][a-z0-9-]{0,99}$/;
const LATEST = 8.64e15; // the last moment that a Date can hold

/** A file or a stored log that can't be read; the message is for the reader. */
export class LogError extends Error {}

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}

export function review(question, grade, at) {
  return { id: newId(), question, grade, at };
}

export function undo({ id }, at) {
  return { id: newId(), undoes: id, at };
}

export function bookmark(question, on, at) {
  return { id: newId(), bookmarks: question, on, at };
}

export function note(question, text, at) {
  return { id: newId(), notes: question, text, at };
}

function matches(pattern, value) {
  return typeof value === "string" && pattern.test(value);
}

/** Return the event that a foreign value holds, or null. */
export function checked(value) {
  const { id, question, grade, undoes, bookmarks, on, notes, text, at } = Object(value);
  if (!matches(ID, id) || !Number.isInteger(at) || at < 0 || at > LATEST) return null;
  if (matches(ID, undoes)) return { id, undoes, at };
  if (matches(QUESTION, question) && [1, 2, 3, 4].includes(grade)) return { id, question, grade, at };
  if (matches(QUESTION, bookmarks) && typeof on === "boolean") return { id, bookmarks, on, at };
  if (matches(QUESTION, notes) && typeof text === "string" && text.length <= LONGEST_NOTE) return { id, notes, text, at };
  return null;
}

/** Return the version that it takes to read events: pages that were opened before it came go on with reviews alone. */
function versionOf(events) {
  return events.some(isMark) ? VERSION : 1;
}

function isMark(event) {
  return Boolean(event.bookmarks ?? event.notes);
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export function logHeader(epoch) {
  return `${headerStart(1)}"epoch":${JSON.stringify(epoch)}}\n`;
}

function headerStart(version) {
  return `{"format":"${FORMAT}","version":${version},`;
}

export function logLines(events) {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** Return the text of a log with events added; its header names the version that can read them. */
export function extended(text, events) {
  const [old, needed] = [1, versionOf(events)].map(headerStart);
  const raised = text.startsWith(old) ? needed + text.slice(old.length) : text;
  return raised + (raised.endsWith("\n") ? "" : "\n") + logLines(events);
}

function eventsOf(lines) {
  const events = [];
  let damaged = false;
  for (const line of lines) {
    if (line === "") continue;
    const event = checked(parsed(line));
    if (event) events.push(event);
    else damaged = true;
  }
  return { events, damaged };
}

/** Return the events of lines that were added to a log; a last line without its end was cut off. */
export function parseLines(text) {
  const result = eventsOf(text.split("\n"));
  return { ...result, damaged: result.damaged || !(text === "" || text.endsWith("\n")) };
}

/** Return what a stored log holds; what can be read of a damaged one is kept. */
export function parseLog(text) {
  const end = text.indexOf("\n") + 1;
  const header = Object(parsed(text.slice(0, end)));
  const known = header.format === FORMAT && Number.isInteger(header.version) && matches(ID, header.epoch);
  if (known && header.version > VERSION) return { epoch: header.epoch, events: [], damaged: false, newer: true };
  if (known) return { epoch: header.epoch, newer: false, ...parseLines(text.slice(end)) };
  return { epoch: null, newer: false, events: eventsOf(text.split("\n")).events, damaged: true };
}

export function exportText(events, at) {
  return JSON.stringify({ format: FORMAT, version: versionOf(events), exported: new Date(at).toISOString(), events }, null, 1);
}

function importedDocument(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new LogError("The file is not JSON, or was cut off.");
  }
}

/** Return the events of an exported file, and how many of its entries are none. Raises LogError. */
export function importedEvents(text) {
  const { format, version, events } = importedDocument(text);
  if (format !== FORMAT || !Array.isArray(events)) throw new LogError("The file is not an export of this site.");
  if (!(version <= VERSION)) throw new LogError("The file was written by a newer version of this site.");
  const good = events.map(checked).filter(Boolean);
  return { events: good, refused: events.length - good.length };
}

/**
 * Return the reviews that count, in order of time. Those that were taken back do not, and those that are dated
 * more than a day ahead wait: the clock was wrong when they were made, or has been set back since.
 */
export function activeReviews(events, now) {
  const undone = new Set(events.map((event) => event.undoes));
  const counts = (event) => event.question && !undone.has(event.id) && event.at <= now + DAY;
  return events.filter(counts).sort(byTime);
}

function byTime(a, b) {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Return the bookmarks and the notes: the last word on each counts, but none that is dated more than a day ahead. */
export function marks(events, now) {
  const said = events.filter((event) => isMark(event) && event.at <= now + DAY).sort(byTime);
  const bookmarks = new Map(said.filter((event) => event.bookmarks).map((event) => [event.bookmarks, event.on]));
  const notes = new Map(said.filter((event) => event.notes).map((event) => [event.notes, event.text]));
  const kept = (map) => [...map].filter(([, value]) => value);
  return { bookmarks: new Set(kept(bookmarks).map(([question]) => question)), notes: new Map(kept(notes)) };
}

/** Return when the last event was made, but for those that are dated more than a day ahead. */
export function lastTime(events, now) {
  return events.reduce((last, { at }) => (at <= now + DAY ? Math.max(last, at) : last), 0);
}

/** Return the time of a new event: after the last one, also when the clock was set back by less than a day. */
export function stamp(now, last) {
  return last >= now && last - now < DAY ? last + 1 : now;
}
