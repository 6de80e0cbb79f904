// The interview that is under way, in a storage such as localStorage: a reload goes on where it was.
//
//   store.load(ids)          the stored state, or null; what can't be read is set aside
//   store.save(state, now)   store.full says whether the storage refused it
//   store.clear()
//   store.aside, store.forgetAside()   what was set aside, as it was, or null
import { parsed, textOf } from "./state.mjs";

export class InterviewStore {
  full = false;
  #unkept = null; // was to be set aside, but there was no room for it

  constructor(storage, key) {
    Object.assign(this, { storage, key });
  }

  load(ids) {
    const text = this.storage.getItem(this.key);
    const state = text === null ? null : parsed(text, ids);
    if (text !== null && state === null) this.#setAside(text);
    return state;
  }

  save(state, now) {
    this.full = !this.#set(this.key, textOf(state, now));
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
