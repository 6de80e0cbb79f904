// A storage with room for so many characters, and locks, for tests outside a browser.
export class Storage {
  constructor(room = Infinity) {
    this.room = room;
    this.values = new Map();
  }

  get length() {
    return this.values.size;
  }

  key(index) {
    return [...this.values.keys()][index];
  }

  getItem(key) {
    return this.values.get(key) ?? null;
  }

  setItem(key, value) {
    const others = [...this.values].filter(([name]) => name !== key);
    const used = others.reduce((sum, [, text]) => sum + text.length, 0);
    if (used + value.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.values.set(key, value);
  }

  removeItem(key) {
    this.values.delete(key);
  }
}

/** Locks that hand out one name to one holder at a time, in order. */
export class Locks {
  queue = Promise.resolve();

  request(name, work) {
    this.queue = this.queue.then(work);
    return this.queue;
  }
}
