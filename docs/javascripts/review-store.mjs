// Keeps the log of reviews in a storage such as localStorage. Nothing here touches the page.
//
//   store = new ReviewStore({storage, locks, key, now})    without a storage it keeps the log in memory
//   await store.grade(question, grade)   write down a review made now; returns it
//   await store.undo(review)             take it back
//   await store.merge(events)            keep foreign events; returns how many were new
//   await store.reset(), await store.undoReset(), store.canUndoReset
//   store.reviews                        the reviews that count, in order of time
//   store.problems                       set of "full", "forbidden", "damaged", "newer"
//   store.refresh()                      read what another tab wrote
//   "change"                             is fired on the store whenever the reviews may have changed
//
// Memory and storage are two sets of events. Whatever happens (a review, an import, another tab), the step is the
// same: inside the lock read the storage, take the union, append what it lacks. What the storage refuses stays in
// memory and is tried again with the next step. A reset starts a new epoch, so that a tab which remembers the old
// events does not bring them back.
import { activeReviews, DAY, logHeader, logLines, newId, parseLines, parseLog, review, stamp, undo } from "./review-log.mjs";

function memoryStorage() {
  const values = new Map();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
}

export class ReviewStore extends EventTarget {
  #events = new Map();
  #stored = new Set(); // ids of the events that the storage holds
  #text = null; // what the storage held when it was last read
  #epoch = null;
  #reviews = null;

  constructor({ storage, locks, key, now = Date.now }) {
    super();
    Object.assign(this, { storage: storage ?? memoryStorage(), locks, key, now });
    this.problems = new Set(storage ? [] : ["forbidden"]);
    this.#read();
    if (this.damagedText !== null) this.problems.add("damaged");
  }

  get events() {
    return [...this.#events.values()];
  }

  get reviews() {
    return (this.#reviews ??= activeReviews(this.events, this.now()));
  }

  /** How many reviews are dated ahead, and wait for their day. */
  get ahead() {
    return this.events.filter((event) => event.question && event.at > this.now() + DAY).length;
  }

  get canUndoReset() {
    return this.storage.getItem(`${this.key}-before-reset`) !== null;
  }

  /** What could not be read, as it was. */
  get damagedText() {
    return this.storage.getItem(`${this.key}-damaged`);
  }

  async grade(question, grade) {
    const made = review(question, grade, this.#stamp());
    await this.merge([made]);
    return made;
  }

  async undo(entry) {
    await this.merge([undo(entry, this.#stamp())]);
  }

  async merge(events) {
    const added = await this.#locked(() => this.#union(events));
    this.#changed();
    return added;
  }

  async reset() {
    await this.#locked(() => this.#startEpoch());
    this.#changed();
  }

  async undoReset() {
    await this.merge(parseLog(this.storage.getItem(`${this.key}-before-reset`) ?? "").events);
    if (!this.problems.has("full")) this.storage.removeItem(`${this.key}-before-reset`);
    this.#changed();
  }

  discardDamaged() {
    this.storage.removeItem(`${this.key}-damaged`);
    this.problems.delete("damaged");
    this.#changed();
  }

  refresh() {
    this.#read();
    if (this.#stored.size < this.#events.size) this.merge([]); // another tab wrote before it saw what we had written
    else this.#changed();
  }

  #stamp() {
    return stamp(this.now(), this.reviews.at(-1)?.at ?? 0);
  }

  async #locked(work) {
    let result;
    let done = false;
    const once = () => {
      done = true;
      result = work();
    };
    await this.locks?.request(this.key, once).catch(() => {}); // refused in a sandbox
    if (!done) once(); // the work is one synchronous step, which is nearly as good
    return result;
  }

  #union(events) {
    this.#read();
    const before = this.#events.size;
    if (this.problems.has("newer")) return 0;
    this.#remember(events);
    this.#write();
    return this.#events.size - before;
  }

  #startEpoch() {
    this.#union([]);
    const old = this.storage.getItem(this.key);
    if (old === null || this.problems.has("newer")) return;
    this.storage.removeItem(`${this.key}-before-reset`);
    this.#set(this.key, logHeader(newId()));
    if (this.#set(`${this.key}-before-reset`, old)) this.#read();
    else this.#set(this.key, old);
  }

  #read() {
    const text = this.storage.getItem(this.key);
    if (text === this.#text) return;
    const tail = this.#text !== null && text?.startsWith(this.#text) ? parseLines(text.slice(this.#text.length)) : null;
    this.#text = text;
    if (tail && !tail.damaged) return this.#adopt(tail.events);
    this.#stored.clear();
    if (text !== null) this.#readWhole(text);
  }

  #readWhole(text) {
    const { epoch, events, damaged, newer } = parseLog(text);
    this.problems[newer ? "add" : "delete"]("newer");
    if (epoch && this.#epoch && epoch !== this.#epoch) this.#events.clear();
    this.#epoch = epoch ?? this.#epoch;
    if (damaged) this.#keepAside(text);
    this.#adopt(events);
    if (damaged) this.#stored.clear();
  }

  #adopt(events) {
    this.#remember(events);
    events.forEach((event) => this.#stored.add(event.id));
  }

  #remember(events) {
    for (const event of events) if (!this.#events.has(event.id)) this.#events.set(event.id, event);
  }

  #keepAside(text) {
    const kept = this.damagedText;
    if (kept?.includes(text) || this.#set(`${this.key}-damaged`, kept ? `${kept}\n${text}` : text)) this.#text = null;
    this.problems.add("damaged");
  }

  #write() {
    const missing = this.events.filter((event) => !this.#stored.has(event.id));
    if (missing.length === 0) return;
    const before = this.#text ?? logHeader((this.#epoch ??= newId()));
    const text = before + (before.endsWith("\n") ? "" : "\n") + logLines(missing);
    if (!this.#set(this.key, text)) return;
    this.#text = text;
    missing.forEach((event) => this.#stored.add(event.id));
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

  #changed() {
    this.#reviews = null;
    this.dispatchEvent(new Event("change"));
  }
}
