// The interview that is under way, or the reports of those that are over, in a storage such as localStorage: a reload goes
// on where it was. `format` has {textOf, parsed}: a state as text, and back, or null.
//
//   store.load(...more)          the stored state, or null; what can't be read is set aside; `more` goes to `parsed`
//   store.save(state, ...more)   store.full says whether the storage refused it; `more` goes to `textOf`
//   store.clear()
//   store.aside, store.forgetAside()   what was set aside, as it was, or null
export class InterviewStore {
  full = false;
  #unkept = null; // was to be set aside, but there was no room for it

  constructor(storage, key, format) {
    Object.assign(this, { storage, key, format });
  }

  load(...more) {
    const text = this.storage.getItem(this.key);
    const state = text === null ? null : this.format.parsed(text, ...more);
    if (text !== null && state === null) this.#setAside(text);
    return state;
  }

  save(state, ...more) {
    this.full = !this.#set(this.key, this.format.textOf(state, ...more));
  }

  clear() {
    this.storage.removeItem(this.key);
  }

  get aside() {
    return this.#unkept ?? this.storage.getItem(`${this.key}-damaged`);
  }

  forgetAside() {
    this.#unkept = null;
    this.storage.removeItem(`${this.key}-damaged`);
  }

  #setAside(text) {
    this.clear();
    if (!this.#set(`${this.key}-damaged`, text)) this.#unkept = text;
  }

  #set(key, text) {
    try {
      this.storage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
