// The text of the log in a storage such as localStorage: read what is new in it, add lines to it, start it anew.
// Whoever calls has the lock, but for `hold`.
//
//   log.read()           the events that were added since the last call, {events, anew}; anew after a reset
//   log.append(events)   add those that it lacks; false when the storage refuses them
//   log.hold(event)      write it down without the lock, for whoever has it next; log.held are those that wait
//   log.startAnew()      empty it, keeping the old text; log.oldEvents are those, or null; log.forgetOld()
//   log.damagedText      what could not be read, as it was, or null; log.forgetDamaged()
//   log.problems         set of "full", "forbidden", "damaged", "newer"
//
// A log starts with the id of its epoch. A reset begins a new one, so that a tab which still remembers the events
// of the old one does not bring them back.
import { extended, logHeader, logLines, newId, parseLines, parseLog } from "./events.mjs";

function memoryStorage() {
  const values = new Map();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
}

export class StoredLog {
  #text = null; // what the storage held when it was last read
  #ids = new Set(); // of the events that it holds
  #epoch = null;

  constructor(storage, key) {
    this.storage = storage ?? memoryStorage();
    this.key = key;
    this.problems = new Set(storage ? [] : ["forbidden"]);
    if (this.damagedText !== null) this.problems.add("damaged");
  }

  read() {
    const text = this.storage.getItem(this.key) || null;
    if (text === this.#text) return { events: [], anew: false };
    const tail = this.#text !== null && text?.startsWith(this.#text) ? parseLines(text.slice(this.#text.length)) : null;
    this.#text = text;
    if (tail && !tail.damaged) return this.#found(tail.events);
    this.#ids.clear();
    return text === null ? { events: [], anew: false } : this.#readWhole(text);
  }

  #readWhole(text) {
    const { epoch, events, damaged, newer } = parseLog(text);
    const anew = Boolean(epoch && this.#epoch && epoch !== this.#epoch);
    this.#epoch = epoch ?? this.#epoch;
    this.problems[newer ? "add" : "delete"]("newer");
    if (!damaged) return this.#found(events, anew);
    this.#keepAside(text);
    return { events, anew };
  }

  #found(events, anew = false) {
    events.forEach((event) => this.#ids.add(event.id));
    return { events, anew };
  }

  /** Set a damaged text aside, so that the next write may replace it; without room for that, writes go after it. */
  #keepAside(text) {
    const kept = this.damagedText ?? "";
    this.problems.add("damaged");
    if (kept.includes(text) || this.#set(`${this.key}-damaged`, kept + text)) this.#text = null;
  }

  lacks(event) {
    return !this.#ids.has(event.id);
  }

  append(events) {
    const missing = events.filter((event) => this.lacks(event));
    if (missing.length > 0) {
      const before = this.#text ?? logHeader((this.#epoch ??= newId()));
      const text = extended(before, missing);
      if (!this.#set(this.key, text)) return false;
      this.#text = text;
      this.#found(missing);
    }
    this.problems.delete("full");
    for (const { id } of this.held) if (this.#ids.has(id)) this.storage.removeItem(this.#heldKey(id));
    return true;
  }

  /** Write an event down in a place of its own, where it hurts no other tab: the page may be gone before the lock comes. */
  hold(event) {
    try {
      this.storage.setItem(this.#heldKey(event.id), logLines([event]));
    } catch {
      // The log has no room for it either, and says so.
    }
  }

  /** What this tab or another has written down, and no tab has put into the log yet. */
  get held() {
    const keys = Array.from({ length: this.storage.length ?? 0 }, (_, index) => this.storage.key(index));
    const places = keys.filter((key) => key.startsWith(this.#heldKey("")));
    return places.flatMap((place) => parseLines(this.storage.getItem(place)).events);
  }

  #heldKey(id) {
    return `${this.key}-held-${id}`;
  }

  startAnew() {
    const old = this.storage.getItem(this.key);
    if (old === null || this.problems.has("newer")) return;
    this.forgetOld();
    this.#set(this.key, logHeader(newId()));
    if (!this.#set(`${this.key}-before-reset`, old)) this.storage.setItem(this.key, old);
  }

  get oldEvents() {
    const text = this.storage.getItem(`${this.key}-before-reset`);
    return text === null ? null : parseLog(text).events;
  }

  forgetOld() {
    this.storage.removeItem(`${this.key}-before-reset`);
  }

  get damagedText() {
    return this.storage.getItem(`${this.key}-damaged`);
  }

  forgetDamaged() {
    this.storage.removeItem(`${this.key}-damaged`);
    this.problems.delete("damaged");
  }

  #set(key, text) {
    try {
      this.storage.setItem(key, text);
      this.problems.delete("full");
      return true;
    } catch {
      this.problems.add("full");
      return false;
    }
  }
}
