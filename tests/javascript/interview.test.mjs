import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, FOLLOWING, interleaved, LENGTHS, planOf, secondsOf, weights } from "../../docs/javascripts/study/interview/draw.mjs";
import * as history from "../../docs/javascripts/study/interview/history.mjs";
import { clockText, isMissed, reportOf, reportText, resultText, score } from "../../docs/javascripts/study/interview/report.mjs";
import * as steps from "../../docs/javascripts/study/interview/state.mjs";
import { InterviewStore } from "../../docs/javascripts/study/interview/store.mjs";
import { review } from "../../docs/javascripts/study/log/events.mjs";
import { replay } from "../../docs/javascripts/study/plan/schedule.mjs";
import { Storage } from "./storage.mjs";

const NOW = new Date(2027, 0, 5, 12).getTime();
const question = (id, category = "a", level = "fundamental", asked = 0) => ({ id, title: `What is ${id}?`, category, level, asked });

/** Numbers from 0 to 1 that are the same in every run. */
function generator(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function pool() {
  const levels = ["fundamental", "intermediate", "advanced"];
  return Array.from({ length: 60 }, (_, index) => question(`q${index}`, `c${index % 6}`, levels[index % 3], index % 20));
}

const even = (questions) => new Map(questions.map(({ id }) => [id, 1]));
const repeats = (questions) => questions.filter(({ category }, index) => category === questions[index - 1]?.category).length;

test("an interview fills its length, asks nothing twice, and no category twice in a row", () => {
  const all = pool();
  for (const minutes of LENGTHS) {
    for (let seed = 1; seed <= 100; seed += 1) {
      const drawn = draw(all, minutes, weights(all, new Map(), NOW), generator(seed));
      const { answering, comparing } = planOf(drawn);
      const needed = answering + comparing;
      assert.equal(answering, drawn.reduce((sum, one) => sum + secondsOf(one) + FOLLOWING, 0));
      assert.ok(needed <= minutes * 60 && needed > minutes * 60 - 240, `${needed} s of ${minutes} min`);
      assert.equal(new Set(drawn).size, drawn.length);
      assert.equal(repeats(drawn), 0);
    }
  }
});

test("a small pool is asked whole, an empty one not at all", () => {
  const all = [question("x"), question("y")];
  assert.equal(draw(all, 60, even(all), generator(1)).length, 2);
  assert.deepEqual(draw([], 60, new Map(), generator(1)), []);
});

test("categories follow each other whenever an order exists in which they can", () => {
  const sets = { aaab: 1, aab: 0, aaabb: 0, aaabbc: 0, abcabcaaa: 0, aaaa: 3, abbbbcc: 0, "": 0 };
  for (const [letters, least] of Object.entries(sets)) {
    for (const order of [letters, [...letters].reverse().join("")]) {
      const some = [...order].map((category, index) => question(`q${index}`, category));
      const result = interleaved(some);
      assert.equal(repeats(result), least, order);
      assert.deepEqual(new Set(result), new Set(some));
    }
  }
});

function shares(all, cards, rounds = 3000) {
  const random = generator(7);
  const weight = weights(all, cards, NOW);
  const first = Array.from({ length: rounds }, () => draw(all, 4, weight, random)[0].id);
  return (id) => first.filter((one) => one === id).length / rounds;
}

test("a question is drawn as often as it is asked", () => {
  const share = shares([question("rare", "a", "fundamental", 1), question("often", "b", "fundamental", 3)], new Map());
  assert.ok(Math.abs(share("often") - 0.75) < 0.03, share("often"));
});

test("what the reader is weak at comes more, and so does the rest of a weak category", () => {
  const all = [question("weak", "a"), question("near", "a"), question("known", "b"), question("beside", "b")];
  const days = [1, 2, 3, 4].map((day) => new Date(2027, 0, day).getTime());
  const cards = replay(days.flatMap((at) => [review("weak", 1, at), review("known", 4, at)]));
  const weight = weights(all, cards, NOW);
  assert.ok(weight.get("weak") > 2 * weight.get("known"));
  assert.equal(weight.get("near"), weight.get("weak"));
  assert.equal(weight.get("beside"), weight.get("known"));
  const share = shares(all, cards);
  assert.ok(share("weak") + share("near") > 0.65);
  assert.ok(share("known") > 0.03, "what is known is asked now and then");
});

const TWO = [question("x", "a"), question("y", "b", "advanced")];
const CATALOG = { categories: [{ id: "a", title: "Category A" }, { id: "b", title: "Category B" }], questions: TWO };
const IDS = new Set(["x", "y"]);

/** Answer the current question in so many seconds with `hits` of `points`. */
function answer(state, seconds, hits, points) {
  const texts = Array.from({ length: points }, (_, index) => `point ${index}`);
  const running = steps.resumed(state, 0);
  const asked = steps.pointed(steps.answered(steps.typed(running, "my words"), running.since + seconds * 1000), texts);
  return texts.slice(0, hits).reduce((current, _, index) => steps.ticked(current, index, true), asked);
}

test("the clock counts while it runs, not while it stands, and never backwards", () => {
  let state = steps.resumed(steps.begun(TWO, NOW), 1000);
  assert.equal(steps.elapsed(state, 4000), 3000);
  assert.equal(steps.elapsed(state, 0), 0);
  state = steps.paused(state, 4000);
  assert.equal(steps.elapsed(state, 90_000), 3000);
  assert.equal(steps.paused(state, 90_000), state);
  state = steps.resumed(state, 100_000);
  assert.equal(steps.elapsed(state, 101_000), 4000);
  const compared = steps.answered(state, 102_000);
  assert.equal(steps.elapsed(compared, 999_000), 5000);
  assert.equal(steps.resumed(compared, 999_000), compared);
});

test("the time is announced at its half, shortly before its end, and when it is over", () => {
  const said = (before, after) => steps.announced(before * 1000, after * 1000, 120);
  assert.equal(said(10, 20), "");
  assert.match(said(59.9, 60), /Half/);
  assert.match(said(89.9, 90.1), /30 seconds left/);
  assert.match(said(119, 121), /over/);
  assert.equal(said(121, 300), "");
  assert.match(said(10, 300), /over/, "of several only the last");
});

test("an interview goes from question to answer to the next, and to the report", () => {
  const first = answer(steps.begun(TWO, NOW), 30, 1, 4);
  assert.equal(first.phase, "answer");
  const second = steps.advanced(first, NOW);
  assert.deepEqual([second.phase, second.position, second.since], ["question", 1, NOW]);
  const report = steps.advanced(answer(second, 400, 4, 4), NOW);
  assert.equal(report.phase, "report");
  assert.deepEqual(report.entries.map(({ elapsed }) => elapsed), [30_000, 400_000]);
  assert.equal(first.entries[1].text, "", "a step changes nothing but what it returns");
});

/** Answer the question in 30 seconds, and what is asked next in 20. */
function answeredBoth() {
  const next = steps.followed(steps.typed(steps.resumed(steps.begun(TWO, NOW), 0), "mine"), "And then?", 30_000);
  return steps.answered(steps.typed(next, "more"), 50_000);
}

test("what is asked next has a clock and an answer of its own, and counts into the time", () => {
  const { phase, entries } = answeredBoth();
  assert.equal(phase, "answer");
  assert.deepEqual([entries[0].text, entries[0].elapsed], ["mine", 30_000]);
  assert.deepEqual(entries[0].follow, { question: "And then?", seconds: FOLLOWING, elapsed: 20_000, text: "more" });
  const report = steps.ended(steps.pointed(answeredBoth(), ["point"]));
  const { total } = reportOf(report, CATALOG);
  assert.deepEqual([total.asked, total.elapsed, total.seconds], [1, 50, 180]);
  assert.match(reportText(reportOf(report, CATALOG), "2027-01-05"), /Follow-up: And then\?\n\nmore/);
});

test("a reload goes on with what is asked next", () => {
  const next = steps.typed(steps.followed(steps.resumed(steps.begun(TWO, NOW), 0), "And then?", 30_000), "half");
  const back = steps.parsed(steps.textOf(next, 37_000), IDS);
  assert.deepEqual([back.phase, steps.asked(back).text, steps.asked(back).elapsed, back.since], ["follow-up", "half", 7000, null]);
});

test("an interview that was stored before there were follow-ups goes on", () => {
  const entry = { id: "x", seconds: 120, elapsed: 5000, text: "my", points: [] };
  const old = { format: "ground-truth-interview", version: 1, phase: "question", position: 0, since: null, planned: 1, graded: [], entries: [entry] };
  const state = steps.parsed(JSON.stringify(old), IDS);
  assert.deepEqual(state.entries, [entry]);
  const report = steps.advanced(answer(state, 30, 1, 4), NOW);
  assert.equal(reportOf(report, CATALOG).total.hits, 1);
  assert.deepEqual(history.withReport([], report), [], "it has no place in the order of time");
});

test("each report is kept once, in order of time, without the reader's words", () => {
  const one = steps.ended(steps.pointed(answeredBoth(), ["a", "b"]));
  const later = { ...one, began: NOW + 1 };
  const reports = [later, one, one].reduce(history.withReport, []);
  assert.deepEqual(reports.map(({ began }) => began), [NOW, NOW + 1]);
  assert.deepEqual(reports[0], { began: NOW, planned: 2, asked: 1, hits: 0, points: 2, seconds: 180, elapsed: 50, missed: ["x"] });
  assert.ok(!history.textOf(reports).includes("mine"));
  assert.deepEqual(history.parsed(history.textOf(reports)), reports);
  const damaged = [{ ...reports[0], hits: 9 }, { ...reports[0], missed: [7] }, { ...reports[0], began: "x" }, null];
  for (const some of damaged) assert.equal(history.parsed(history.textOf([some])), null);
  for (const text of ["", "null", "[]", '{"format":"other"}']) assert.equal(history.parsed(text), null);
});

test("an interview that ends early keeps what was answered", () => {
  const begun = steps.begun(TWO, NOW);
  assert.equal(steps.ended(begun), null);
  const first = answer(begun, 30, 1, 4);
  for (const state of [steps.ended(first), steps.ended(steps.advanced(first, NOW))]) {
    assert.deepEqual([state.phase, state.entries.length, state.planned], ["report", 1, 2]);
  }
});

test("points that stay the same keep their ticks when an answer changes", () => {
  const state = steps.pointed(answer(steps.begun(TWO, NOW), 1, 1, 2), ["new", "point 0"]);
  assert.deepEqual(steps.current(state).points, [{ text: "new", hit: false }, { text: "point 0", hit: true }]);
});

function finished() {
  return steps.advanced(answer(steps.advanced(answer(steps.begun(TWO, NOW), 30, 1, 4), NOW), 400, 3, 5), NOW);
}

test("the report scores by category and names the misses", () => {
  const report = reportOf(finished(), CATALOG);
  assert.deepEqual(report.categories.map(({ title, hits, points }) => [title, hits, points]), [["Category A", 1, 4], ["Category B", 3, 5]]);
  assert.deepEqual([report.total.hits, report.total.points, report.total.elapsed, report.total.seconds], [4, 9, 430, 420]);
  assert.deepEqual(report.missed.map(({ id }) => id), ["x"]);
  assert.equal(report.entries[0].left.length, 3);
  assert.equal(resultText(report.total), "4 of 9 points (44%), answered in 7:10 of 7:00 min");
});

test("what was not compared is not scored, and is no miss", () => {
  const entry = steps.current(answer(steps.begun(TWO, NOW), 30, 0, 0));
  assert.equal(score([entry]).share, null);
  assert.equal(isMissed(entry), false);
  assert.match(resultText({ ...score([entry]), elapsed: 30, seconds: 120 }), /^not scored, answered in 0:30 of 2:00/);
});

test("the report as text holds the scores, the reader's words and what was missing", () => {
  const text = reportText(reportOf(finished(), CATALOG), "2027-01-05");
  for (const part of ["Mock interview, 2027-01-05", "Category A: 1 of 4", "1. What is x?", "my words", "What was missing:\n- point 1"]) {
    assert.ok(text.includes(part), part);
  }
});

test("times are minutes and seconds", () => {
  assert.deepEqual([0, 5, 59.6, 125, -10, -0.2].map(clockText), ["0:00", "0:05", "1:00", "2:05", "-0:10", "0:00"]);
});

test("a stored state comes back with its clock standing", () => {
  const state = steps.typed(steps.resumed(steps.begun(TWO, NOW), 0), "half a sen");
  const back = steps.parsed(steps.textOf(state, 7000), IDS);
  assert.deepEqual([back.since, back.entries[0].elapsed, back.entries[0].text], [null, 7000, "half a sen"]);
  const report = finished();
  assert.deepEqual(steps.parsed(steps.textOf(report, 0), IDS), report);
});

test("questions that are gone are left out of a stored state", () => {
  const second = steps.textOf(steps.advanced(answer(steps.begun(TWO, NOW), 30, 1, 4), NOW), NOW);
  const onlySecond = steps.parsed(second, new Set(["y"]));
  assert.deepEqual([onlySecond.phase, onlySecond.position, onlySecond.entries.length], ["question", 0, 1]);
  const onlyFirst = steps.parsed(second, new Set(["x"]));
  assert.deepEqual([onlyFirst.phase, onlyFirst.entries[0].id], ["report", "x"]);
  assert.equal(steps.parsed(second, new Set()), null);
});

function damagedTexts() {
  const good = JSON.parse(steps.textOf(steps.begun(TWO, NOW), 0));
  const entry = good.entries[0];
  const changes = [
    ...[{ format: "other" }, { version: 2 }, { phase: "setup" }, { position: 2 }, { position: -1 }, { position: 0.5 }, { entries: [] }],
    ...[{ entries: {} }, { graded: "no" }, { planned: null }, { entries: [null] }, { entries: [{ ...entry, id: 7 }] }],
    ...[{ entries: [{ ...entry, points: [{ text: 1, hit: true }] }] }, { entries: [{ ...entry, elapsed: "1" + "x" }] }],
    ...[{ phase: "follow-up" }, { entries: [{ ...entry, follow: {} }] }, { began: "now" }],
    ...[{ entries: [{ ...entry, seconds: 0 }] }, { entries: [{ ...entry, text: null }] }, { entries: [{ ...entry, points: null }] }],
  ];
  const texts = changes.map((some) => JSON.stringify({ ...good, ...some }));
  return [...texts, "", "null", "7", "[]", "{}", '"text"', JSON.stringify(good).slice(0, -9), "[".repeat(100_000)];
}

test("a damaged or foreign state is set aside as it was", () => {
  for (const text of damagedTexts()) {
    const store = new InterviewStore(new Storage(), "key", steps);
    store.storage.setItem("key", text);
    assert.equal(store.load(IDS), null, text.slice(0, 200));
    assert.equal(store.aside, text);
    assert.equal(store.storage.getItem("key"), null);
    store.forgetAside();
    assert.equal(store.aside, null);
  }
});

test("a full storage is said, and loses nothing that was set aside", () => {
  const store = new InterviewStore(new Storage(10), "key", steps);
  store.save(steps.begun(TWO, NOW), 0);
  assert.ok(store.full);
  assert.equal(store.load(IDS), null);
  store.storage.setItem("key", "damaged");
  store.storage.room = 0;
  assert.equal(store.load(IDS), null);
  assert.equal(store.aside, "damaged");
  store.storage.room = Infinity;
  store.save(steps.begun(TWO, NOW), 0);
  assert.equal(store.full, false);
  assert.equal(store.load(IDS).phase, "question");
  store.clear();
  assert.equal(store.load(IDS), null);
});
