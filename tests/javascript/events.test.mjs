import assert from "node:assert/strict";
import { test } from "node:test";
import {
  activeReviews, bookmark, checked, DAY, exportText, extended, importedEvents, lastTime, logHeader, LogError, logLines,
  LONGEST_NOTE, marks, newId, note, parseLog, review, stamp, undo,
} from "../../docs/javascripts/study/log/events.mjs";

const NOON = Date.UTC(2027, 0, 10, 12);

test("ids are random and pass their own check", () => {
  const ids = Array.from({ length: 1000 }, newId);
  assert.equal(new Set(ids).size, 1000);
  assert.ok(ids.every((id) => checked({ id, question: "q", grade: 1, at: 0 })));
});

test("a log is read as it was written", () => {
  const first = review("roc-curve", 3, NOON);
  const events = [first, undo(first, NOON + 1)];
  assert.deepEqual(parseLog(logHeader("e1") + logLines(events)), { epoch: "e1", newer: false, events, damaged: false });
});

test("what is left of a log that was cut off is kept, and the damage is seen", () => {
  const events = [review("a", 3, 1), review("b", 3, 2)];
  const text = logHeader("e1") + logLines(events);
  for (const cut of [1, 2, 20]) {
    const found = parseLog(text.slice(0, -cut));
    assert.equal(found.damaged, true, `cut by ${cut}`);
    assert.deepEqual(found.events[0], events[0]);
  }
});

test("foreign texts are damaged logs without events", () => {
  for (const text of ["", "null", "{}", '{"a":1}\n', "<b>\n", "[[[[", '{"format":"ground-truth-reviews"}\n']) {
    assert.deepEqual(parseLog(text), { epoch: null, newer: false, events: [], damaged: true }, text);
  }
});

test("a newer version is told from a damaged log", () => {
  const text = logHeader("e1").replace('"version":1', '"version":3') + "anything\n";
  assert.deepEqual(parseLog(text), { epoch: "e1", newer: true, events: [], damaged: false });
});

test("only the fields of an event get through, and only when they are sound", () => {
  const good = { id: "x1", question: "roc-curve", grade: 4, at: 5 };
  assert.deepEqual(checked({ ...good, note: "<img>", __proto__: { a: 1 } }), good);
  const bad = [
    null, 1, "text", [], {}, { ...good, id: "<b>" }, { ...good, id: 7 }, { ...good, id: "a".repeat(41) },
    { ...good, question: "<script>alert(1)</script>" }, { ...good, question: "A" }, { ...good, question: ["roc-curve"] },
    { ...good, grade: 0 }, { ...good, grade: 5 }, { ...good, grade: "3" }, { ...good, grade: 2.5 },
    { ...good, at: -1 }, { ...good, at: 1e300 }, { ...good, at: "2027" }, { ...good, at: null }, { id: "x1", undoes: "<b>", at: 1 },
  ];
  for (const value of bad) assert.equal(checked(value), null, JSON.stringify(value));
});

test("an export is imported as it was", () => {
  const events = [review("a", 1, 1), review("b", 4, 2)];
  assert.deepEqual(importedEvents(exportText(events, NOON)), { events, refused: 0 });
});

test("a file that is no export is refused, with its reason", () => {
  const file = exportText([review("a", 1, 1)], NOON);
  const cases = [
    [file.slice(0, -5), /not JSON/], ["", /not JSON/], ["null", /not an export/], ["[]", /not an export/], ['{"events":[]}', /not an export/],
    [file.replace('"version": 1', '"version": 3'), /newer version/], [file.replace('"version": 1', '"version": "x"'), /newer version/],
    ["[".repeat(1_000_000), /not JSON/], ["[".repeat(100_000) + "]".repeat(100_000), /not an export/],
  ];
  for (const [text, reason] of cases) assert.throws(() => importedEvents(text), (error) => error instanceof LogError && reason.test(error.message));
});

test("a hostile export gives its sound events only", () => {
  const good = review("a", 1, 1);
  const markup = '<img src=x onerror="alert(1)">';
  let deep = {};
  for (let depth = 0; depth < 1000; depth++) deep = { events: [deep] };
  const events = [{ id: markup, question: markup, grade: markup, at: markup }, deep, null, good, { ...good, id: "z", question: markup }];
  const text = JSON.stringify({ format: "ground-truth-reviews", version: 1, exported: markup, [markup]: markup, events });
  assert.deepEqual(importedEvents(text), { events: [good], refused: 4 });
});

test("reviews count in order of time; those taken back do not", () => {
  const [late, early, gone] = [review("a", 1, 30), review("b", 2, 10), review("c", 3, 20)];
  assert.deepEqual(activeReviews([late, early, gone, undo(gone, 40)], NOON), [early, late]);
});

test("a review that is dated more than a day ahead waits for its day", () => {
  const [near, far] = [review("a", 3, NOON + DAY), review("a", 3, NOON + DAY + 1)];
  assert.deepEqual(activeReviews([near, far], NOON), [near]);
  assert.deepEqual(activeReviews([near, far], NOON + 1), [near, far]);
});

test("a clock that was set back a little does not reorder reviews, one set back far is believed", () => {
  assert.equal(stamp(NOON, NOON - 1), NOON);
  assert.equal(stamp(NOON, NOON), NOON + 1);
  assert.equal(stamp(NOON, NOON + 3_600_000), NOON + 3_600_001);
  assert.equal(stamp(NOON, NOON + 2 * DAY), NOON);
});

// As pages wrote it before there were bookmarks and notes.
const BEFORE = `{"format":"ground-truth-reviews","version":1,"epoch":"1x2y3z"}
{"id":"a1","question":"roc-curve","grade":3,"at":1790000000000}
{"id":"b2","undoes":"a1","at":1790000000001}
`;

test("a log and an export of the version before are read, and stay what that version can read", () => {
  const { events, ...rest } = parseLog(BEFORE);
  assert.deepEqual(rest, { epoch: "1x2y3z", newer: false, damaged: false });
  assert.deepEqual(events.map(({ id }) => id), ["a1", "b2"]);
  assert.ok(extended(BEFORE, [review("c", 1, 1)]).startsWith(BEFORE));
  const file = JSON.stringify({ format: "ground-truth-reviews", version: 1, exported: "2027-01-01T00:00:00.000Z", events }, null, 1);
  assert.deepEqual(importedEvents(file), { events, refused: 0 });
  assert.equal(exportText(events, Date.UTC(2027, 0, 1)), file);
});

test("a log with a bookmark or a note tells pages of the version before to leave it alone", () => {
  for (const event of [bookmark("a", true, 1), note("a", "text", 1)]) {
    const text = extended(BEFORE, [event]);
    assert.equal(JSON.parse(text.split("\n")[0]).version, 2);
    assert.equal(JSON.parse(exportText([event], NOON)).version, 2);
    assert.deepEqual(parseLog(text), { epoch: "1x2y3z", newer: false, damaged: false, events: [...parseLog(BEFORE).events, event] });
    assert.ok(extended(text, [review("b", 1, 1)]).startsWith(text));
    assert.deepEqual(importedEvents(exportText([event], NOON)), { events: [event], refused: 0 });
  }
});

test("of bookmarks and notes only sound ones get through", () => {
  const [mark, text] = [{ id: "x1", bookmarks: "a", on: true, at: 5 }, { id: "x2", notes: "a", text: "<b>\n", at: 5 }];
  assert.deepEqual([mark, text].map((value) => checked({ ...value, other: 1 })), [mark, text]);
  const bad = [
    { ...mark, bookmarks: "<b>" }, { ...mark, on: "yes" }, { ...mark, at: null }, { ...text, notes: "A" }, { ...text, text: 7 },
    { ...text, text: "x".repeat(LONGEST_NOTE + 1) },
  ];
  for (const value of bad) assert.equal(checked(value), null, JSON.stringify(value));
});

test("the last word on a bookmark and a note counts, in whatever order a log has them", () => {
  const events = [
    bookmark("a", false, 3), bookmark("a", true, 2), bookmark("b", true, 1), note("a", "new", 9), note("a", "old", 8),
    note("b", "", 5), note("b", "gone", 4), note("c", "of a wrong clock", NOON + DAY + 1), review("a", 3, 1),
  ];
  for (const some of [events, events.toReversed()]) {
    assert.deepEqual(marks(some, NOON), { bookmarks: new Set(["b"]), notes: new Map([["a", "new"]]) });
  }
  assert.deepEqual(activeReviews(events, NOON).length, 1);
  assert.equal(lastTime(events, NOON), 9);
});
