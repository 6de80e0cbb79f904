import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, exportText, importedEvents, LogError, logHeader, logLines, review } from "../../docs/javascripts/study/log/events.mjs";
import { ReviewStore } from "../../docs/javascripts/study/log/store.mjs";
import { Locks, Storage } from "./storage.mjs";

const KEY = "/site/study.reviews";
const NOON = Date.UTC(2027, 0, 10, 12);

function open(storage = new Storage(), options = {}) {
  return new ReviewStore({ storage, locks: new Locks(), key: KEY, now: () => NOON, ...options });
}

/** Wait until the lock has come and gone. */
function written() {
  return new Promise((done) => setTimeout(done));
}

function grades(store) {
  return store.reviews.map(({ question, grade }) => `${question} ${grade}`);
}

test("a review is there after a reload", () => {
  const storage = new Storage();
  open(storage).grade("a", 3);
  assert.deepEqual(grades(open(storage)), ["a 3"]);
});

test("undo takes a review back, also after a reload, and the log only grows", async () => {
  const storage = new Storage();
  const store = open(storage);
  const made = store.grade("a", 3);
  await written();
  const before = storage.getItem(KEY);
  store.undo(made);
  await written();
  assert.deepEqual(grades(store), []);
  assert.deepEqual(grades(open(storage)), []);
  assert.ok(storage.getItem(KEY).startsWith(before));
});

/** Locks that a tab which hangs never gives back, until `release` is called. */
function heldLocks() {
  const locks = new Locks();
  let release;
  locks.request("", () => new Promise((done) => (release = done)));
  return Object.assign(locks, { release: () => release() });
}

test("a review is there when its page goes in the same moment, and whoever comes next puts it into the log", async () => {
  const storage = new Storage();
  open(storage, { locks: heldLocks() }).grade("a", 3); // never had the lock
  const next = open(storage);
  assert.deepEqual(grades(next), ["a 3"]);
  next.grade("b", 3);
  await written();
  assert.equal(storage.length, 1, "nothing stays beside the log");
  assert.deepEqual(grades(open(storage)), ["a 3", "b 3"]);
});

test("while another tab has the lock a review is shown, and it is written when the lock comes", async () => {
  const storage = new Storage();
  const locks = heldLocks();
  const store = open(storage, { locks });
  store.grade("a", 3);
  assert.deepEqual([grades(store), storage.getItem(KEY)], [["a 3"], null]);
  await written();
  locks.release();
  await written();
  assert.match(storage.getItem(KEY), /"question":"a"/);
  assert.equal(storage.length, 1);
});

test("a page that comes while a review waits writes it by itself", async () => {
  const storage = new Storage();
  open(storage, { locks: heldLocks() }).grade("a", 3);
  open(storage);
  await written();
  assert.match(storage.getItem(KEY), /"question":"a"/);
});

test("an import without room is refused as a whole, and nothing is said to be full", async () => {
  const storage = new Storage();
  const store = open(storage);
  store.grade("a", 3);
  await written();
  storage.room = storage.getItem(KEY).length + 300;
  const before = storage.getItem(KEY);
  const many = Array.from({ length: 20 }, (_, index) => review(`q${index}`, 3, index));
  await assert.rejects(store.merge(many), (error) => error instanceof LogError && /no room/.test(error.message));
  assert.deepEqual([storage.getItem(KEY), grades(store), [...store.problems]], [before, ["a 3"], []]);
  assert.equal(await store.merge(many.slice(0, 2)), 2);
});

test("two tabs keep all of 100 reviews, in whatever order they write", async () => {
  const storage = new Storage();
  const locks = new Locks();
  const tabs = [open(storage, { locks }), open(storage, { locks })];
  Array.from({ length: 100 }, (_, number) => tabs[number % 2].grade(`q${number}`, 3));
  await written();
  assert.equal(open(storage).reviews.length, 100);
  tabs.forEach((tab) => tab.refresh());
  assert.deepEqual(tabs.map((tab) => tab.reviews.length), [100, 100]);
});

test("a write that passed over another tab's is made good when that tab learns of it", async () => {
  const storage = new Storage();
  const [one, two] = [open(storage), open(storage)];
  one.grade("a", 3);
  await written();
  const stale = storage.getItem(KEY);
  one.grade("b", 3);
  await written();
  storage.setItem(KEY, stale); // as if `two` had not yet seen "b"
  two.grade("c", 3);
  await written();
  one.refresh();
  await one.merge([]);
  assert.deepEqual(grades(open(storage)).sort(), ["a 3", "b 3", "c 3"]);
});

test("merging is a union: twice is once, in both directions the same", async () => {
  const events = [review("a", 1, 1), review("b", 2, 2)];
  const store = open();
  store.grade("c", 3);
  assert.equal(await store.merge(events), 2);
  assert.equal(await store.merge(events), 0);
  const other = open();
  await other.merge(events);
  await other.merge(store.events);
  assert.deepEqual(grades(other), grades(store));
});

test("a foreign event with a known id does not replace it", async () => {
  const store = open();
  const made = store.grade("a", 3);
  await store.merge([{ ...made, grade: 1 }]);
  assert.deepEqual(grades(store), ["a 3"]);
});

test("an export and an import carry the reviews, and what was taken back, to another device", async () => {
  const store = open();
  store.undo(store.grade("a", 3));
  store.grade("b", 4);
  const other = open();
  await other.merge(importedEvents(exportText(store.events, NOON)).events);
  assert.deepEqual(grades(other), ["b 4"]);
});

test("a reset forgets all, in other tabs too, and can be undone", async () => {
  const storage = new Storage();
  const [one, two] = [open(storage), open(storage)];
  one.grade("a", 3);
  await written();
  two.refresh();
  await one.reset();
  assert.deepEqual(grades(one), []);
  two.grade("b", 3);
  await written();
  assert.deepEqual(grades(open(storage)), ["b 3"]);
  one.refresh();
  assert.ok(one.canUndoReset);
  await one.undoReset();
  assert.deepEqual(grades(open(storage)).sort(), ["a 3", "b 3"]);
  assert.ok(!one.canUndoReset);
});

test("an import after a reset brings the reviews back", async () => {
  const store = open();
  store.grade("a", 3);
  const file = exportText(store.events, NOON);
  await store.reset();
  await store.merge(importedEvents(file).events);
  assert.deepEqual(grades(store), ["a 3"]);
});

test("a full storage is told, the review is kept in memory, and written once there is room", async () => {
  const storage = new Storage(300);
  const store = open(storage);
  for (const name of ["a", "b", "c", "d"]) {
    store.grade(name, 3);
    await written();
  }
  assert.ok(store.problems.has("full"));
  assert.equal(store.reviews.length, 4);
  const stored = open(storage).reviews.length;
  assert.ok(stored > 0 && stored < 4);
  storage.room = Infinity;
  store.grade("e", 3);
  await written();
  assert.ok(!store.problems.has("full"));
  assert.equal(open(storage).reviews.length, 5);
});

test("a reset without room for its undo changes nothing", async () => {
  const storage = new Storage();
  const store = open(storage);
  store.grade("a", 3);
  await written();
  storage.room = storage.getItem(KEY).length + 10;
  await store.reset();
  assert.ok(store.problems.has("full"));
  assert.deepEqual(grades(open(storage)), ["a 3"]);
});

test("without a storage the reviews are kept in memory, and the reader is told", () => {
  const store = open(null);
  store.grade("a", 3);
  assert.deepEqual(grades(store), ["a 3"]);
  assert.deepEqual([...store.problems], ["forbidden"]);
});

test("without locks, or with forbidden ones, everything still works", async () => {
  const forbidden = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
  for (const locks of [undefined, forbidden]) {
    const storage = new Storage();
    open(storage, { locks }).grade("a", 3);
    await written();
    assert.deepEqual(grades(open(storage)), ["a 3"]);
  }
});

for (const [name, text] of [
  ["truncated", (logHeader("e1") + logLines([review("a", 3, 1), review("b", 3, 2)])).slice(0, -9)],
  ["foreign", '{"theme":"dark"}'],
]) {
  test(`a ${name} log is kept aside, never overwritten, and the reader is told`, async () => {
    const storage = new Storage();
    storage.setItem(KEY, text);
    const store = open(storage);
    assert.ok(store.problems.has("damaged"));
    store.grade("c", 3);
    await written();
    assert.equal(storage.getItem(`${KEY}-damaged`), text);
    const reopened = open(storage);
    assert.deepEqual(grades(reopened), name === "truncated" ? ["a 3", "c 3"] : ["c 3"]);
    assert.ok(reopened.problems.has("damaged"), "told until the reader discards it");
    reopened.discardDamaged();
    assert.deepEqual([...open(storage).problems], []);
  });
}

test("an empty text is an empty log", () => {
  const storage = new Storage();
  storage.setItem(KEY, "");
  const store = open(storage);
  store.grade("a", 3);
  assert.deepEqual([grades(open(storage)), [...store.problems]], [["a 3"], []]);
});

test("a damaged log without room to keep it aside is added to, not overwritten", async () => {
  const storage = new Storage();
  const text = (logHeader("e1") + logLines([review("a", 3, 1), review("b", 3, 2)])).slice(0, -9);
  storage.setItem(KEY, text);
  storage.room = text.length + 150;
  const store = open(storage);
  store.grade("c", 3);
  await written();
  assert.ok(storage.getItem(KEY).startsWith(text));
  assert.deepEqual(grades(open(storage)), ["a 3", "c 3"]);
});

test("two damages are both kept aside", async () => {
  const storage = new Storage();
  for (const text of ["first", "second"]) {
    storage.setItem(KEY, text);
    open(storage).grade("a", 3);
    await written();
  }
  assert.equal(storage.getItem(`${KEY}-damaged`), "firstsecond");
});

test("the log of a newer version is read only, and untouched", async () => {
  const storage = new Storage();
  const text = `${logHeader("e1").replace('"version":1', '"version":3')}{"v3":1}\n`;
  storage.setItem(KEY, text);
  const store = open(storage);
  assert.ok(store.problems.has("newer"));
  store.grade("a", 3);
  await written();
  await store.merge([review("b", 3, 1)]);
  await store.reset();
  assert.equal(storage.getItem(KEY), text);
});

test("a reset is not undone, and not forgotten, beside the log of a newer version", async () => {
  const storage = new Storage();
  const store = open(storage);
  store.grade("a", 3);
  await store.reset();
  const before = storage.getItem(`${KEY}-before-reset`);
  storage.setItem(KEY, `${logHeader("e9").replace('"version":1', '"version":3')}{"v3":1}\n`);
  await store.undoReset();
  assert.equal(storage.getItem(`${KEY}-before-reset`), before);
  assert.ok(before.includes('"a"'));
});

test("a clock that is set back far loses nothing: what is dated ahead waits, new reviews count", () => {
  const storage = new Storage();
  open(storage, { now: () => NOON + 900 * DAY }).grade("a", 4);
  const store = open(storage);
  assert.deepEqual([grades(store), store.ahead], [[], 1]);
  store.grade("a", 1);
  assert.deepEqual(grades(store), ["a 1"]);
  assert.deepEqual(grades(open(storage, { now: () => NOON + 900 * DAY })), ["a 1", "a 4"]);
});

test("a clock that is set back an hour keeps the last grade last", () => {
  const storage = new Storage();
  open(storage, { now: () => NOON + 3_600_000 }).grade("a", 4);
  const store = open(storage);
  store.grade("a", 1);
  assert.deepEqual(grades(store), ["a 4", "a 1"]);
});

test("ids that no longer exist stay in the log", () => {
  const storage = new Storage();
  open(storage).grade("question-of-last-year", 3);
  open(storage).grade("a", 3);
  assert.equal(open(storage).reviews.length, 2);
});

test("a bookmark and a note are there after a reload, in another tab, and on another device", async () => {
  const storage = new Storage();
  const [one, two] = [open(storage), open(storage)];
  one.grade("a", 3);
  one.bookmark("a", true);
  two.note("a", "first");
  one.note("a", "second");
  await written();
  const expected = { bookmarks: new Set(["a"]), notes: new Map([["a", "second"]]) };
  two.refresh();
  const other = open();
  await other.merge(importedEvents(exportText(one.events, NOON)).events);
  for (const store of [one, two, open(storage), other]) assert.deepEqual([store.marks, grades(store)], [expected, ["a 3"]]);
  two.note("a", "");
  two.bookmark("a", false);
  assert.deepEqual(open(storage).marks, { bookmarks: new Set(), notes: new Map() });
});

test("a note that was changed after the clock was set back an hour is the last one", () => {
  const storage = new Storage();
  open(storage, { now: () => NOON + 3_600_000 }).note("a", "old");
  const store = open(storage);
  store.note("a", "new");
  assert.equal(store.marks.notes.get("a"), "new");
});
