// The reviews of a reader, in memory and in a storage such as localStorage. Nothing here touches the page.
//
//   store = new ReviewStore({storage, locks, key, now})    without a storage it keeps them in memory only
//   store.grade(question, grade)         write down a review made now; returns it
//   store.undo(review)                   take it back
//   store.bookmark(question, on)         put a bookmark at a question, or take it away
//   store.note(question, text)           keep the reader's note on a question; an empty one is none
//   await store.merge(events)            keep foreign events, all or none; returns how many were new, raises LogError
//   await store.reset(), await store.undoReset(), store.canUndoReset
//   store.reviews                        the reviews that count, in order of time
//   store.marks                          {bookmarks, notes}: a Set of questions, a Map of question to text
//   store.events                         all that was ever written down, for an export
//   store.problems                       set of "full", "forbidden", "damaged", "newer"
//   store.refresh()                      read what another tab wrote
//   "change"                             is fired on the store whenever the reviews may have changed
//
// Memory and storage are two sets of events. Whatever happens (a review, an import, another tab), the step is the
// same: inside the lock read the storage, take the union, append what it lacks. What the storage refuses stays in
// memory and is tried again with the next step. What the reader does is written down at once beside the log, so that
// it waits there for the lock even when its page has gone: then the next page puts it into the log.
import { activeReviews, bookmark, DAY, lastTime, LogError, marks, note, review, stamp, undo } from "./events.mjs";
import { StoredLog } from "./stored.mjs";

export class ReviewStore extends EventTarget {
  #events = new Map();
  #reviews = null;
  #marks = null;

  constructor({ storage, locks, key, now = Date.now }) {
    super();
    Object.assign(this, { log: new StoredLog(storage, key), locks, key, now });
    this.refresh();
  }

  get storage() {
    return this.log.storage;
  }

  get problems() {
    return this.log.problems;
  }

  get events() {
    return [...this.#events.values()];
  }

  get reviews() {
    return (this.#reviews ??= activeReviews(this.events, this.now()));
  }

  get marks() {
    return (this.#marks ??= marks(this.events, this.now()));
  }

  /** How many reviews are dated ahead, and wait for their day. */
  get ahead() {
    return this.events.filter((event) => event.question && event.at > this.now() + DAY).length;
  }

  get canUndoReset() {
    return this.log.oldEvents !== null;
  }

  grade(question, grade) {
    const made = review(question, grade, this.#stamp());
    this.#write(made);
    return made;
  }

  undo(entry) {
    this.#write(undo(entry, this.#stamp()));
  }

  bookmark(question, on) {
    this.#write(bookmark(question, on, this.#stamp()));
  }

  note(question, text) {
    this.#write(note(question, text, this.#stamp()));
  }

  async merge(events) {
    const added = await this.#locked(() => this.#imported(events));
    this.#changed();
    if (added === null) throw new LogError("This browser has no room for so many entries.");
    return added;
  }

  async reset() {
    await this.#locked(() => {
      this.#union([]);
      this.log.startAnew();
      this.#read();
    });
    this.#changed();
  }

  async undoReset() {
    await this.#keep(this.log.oldEvents ?? []);
    if (!this.problems.has("full") && !this.problems.has("newer")) this.log.forgetOld();
    this.#changed();
  }

  discardDamaged() {
    this.log.forgetDamaged();
    this.#changed();
  }

  refresh() {
    this.#read();
    if (this.events.some((event) => this.log.lacks(event))) this.#keep([]); // another tab wrote before it saw ours
    else this.#changed();
  }

  #stamp() {
    const now = this.now();
    return stamp(now, lastTime(this.events, now));
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

  /** Write down what the reader did: at once, so that the page may go and nobody has to wait for the lock. */
  #write(event) {
    if (this.problems.has("newer")) return;
    this.log.hold(event);
    this.#remember([event]);
    this.#changed();
    this.#keep([event]);
  }

  async #keep(events) {
    await this.#locked(() => this.#union(events));
    this.#changed();
  }

  #union(events) {
    this.#read();
    if (this.problems.has("newer")) return;
    this.#remember(events);
    this.log.append(this.events);
  }

  /** Return how many events were new, or null when the storage has no room for them. */
  #imported(events) {
    this.#union([]);
    if (this.problems.has("newer")) return 0;
    const fresh = [...new Map(events.map((event) => [event.id, event])).values()].filter(({ id }) => !this.#events.has(id));
    const fits = this.log.append([...this.events, ...fresh]);
    if (fits) this.#remember(fresh);
    else this.log.append(this.events); // what is full is so for these alone
    return fits ? fresh.length : null;
  }

  #read() {
    const { events, anew } = this.log.read();
    if (anew) this.#events.clear();
    this.#remember([...events, ...this.log.held]);
  }

  #remember(events) {
    for (const event of events) if (!this.#events.has(event.id)) this.#events.set(event.id, event);
  }

  #changed() {
    this.#reviews = this.#marks = null;
    this.dispatchEvent(new Event("change"));
  }
}
