import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOf, dayOf, dayOfDate, startOf } from "../../docs/javascripts/study/plan/days.mjs";
import { course, expected, practiced, summary } from "../../docs/javascripts/study/plan/forecast.mjs";
import { ago, exportIsDue, isKnown, isRecalled, latest, tally } from "../../docs/javascripts/study/plan/progress.mjs";
import { DAY, review } from "../../docs/javascripts/study/log/events.mjs";
import { graded, interval, isDue, isReady, NEW, recall, replay } from "../../docs/javascripts/study/plan/schedule.mjs";
import { chosen } from "../../docs/javascripts/study/plan/pace.mjs";
import * as session from "../../docs/javascripts/study/plan/session.mjs";

const MINUTE = 60_000;
const at = (day, hour = 12, minute = 0) => new Date(2027, 0, day, hour, minute).getTime();
const next = (all, cards, now) => session.next(all, cards, now, null);
const counts = (all, cards, now) => {
  const { due, fresh } = session.waiting(all, cards, now, null);
  return { due: due.length, fresh: fresh.length };
};
const questions = (number) => Array.from({ length: number }, (_, index) => ({ id: `q${index}`, category: index % 2 ? "odd" : "even", level: "fundamental", asked: 0 }));

test("a day of study turns at four in the morning, local time", () => {
  assert.equal(dayOf(at(11, 3, 59)), dayOf(at(10, 23)));
  assert.equal(dayOf(at(11, 4)), dayOf(at(10, 23)) + 1);
  assert.equal(startOf(dayOf(at(11))), at(11, 4));
  assert.equal(dateOf(dayOfDate("2028-02-29")), "2028-02-29");
  assert.equal(dayOfDate("2027-01-10"), dayOf(at(10)));
  for (const text of ["", "tomorrow", "2027-1-1", "2027-13-01"]) assert.equal(dayOfDate(text), null);
});

test("a question that is known comes back the next morning, not at the hour of the review", () => {
  const card = graded(graded(NEW, 3, at(1, 22)), 2, at(3, 22));
  assert.ok(!isDue(card, startOf(card.due) - 1));
  assert.ok(isDue(card, startOf(card.due)));
});

test("again and hard are minutes while a question is learned, then days", () => {
  assert.deepEqual([1, 2].map((grade) => interval(graded(NEW, grade, at(1)))), [{ minutes: 10 }, { minutes: 15 }]);
  const known = graded(NEW, 3, at(1));
  assert.deepEqual(interval(graded(known, 1, at(3))), { minutes: 10 });
  assert.ok(interval(graded(known, 2, at(3))).days >= 1);
  assert.ok(recall(known, known.day) === 1 && recall(known, known.day + 30) < 0.9);
});

test("a replay takes over the cards that still hold, and no others", () => {
  const events = [review("a", 3, at(1)), review("b", 3, at(1)), review("a", 3, at(4))];
  const first = replay(events.slice(0, 2));
  const second = replay(events, first);
  assert.equal(second.get("b"), first.get("b"));
  assert.deepEqual(second, replay(events));
  assert.deepEqual(replay(events.slice(1), second), replay(events.slice(1)), "the first review was taken back");
  assert.deepEqual(replay([events[1]], second), replay([events[1]]));
});

test("due questions come first, the nearest to being forgotten before the others, then new ones in study order", () => {
  const cards = replay([review("q3", 4, at(1)), review("q1", 3, at(1)), review("q2", 3, at(2))]);
  const all = questions(6);
  const seen = [];
  for (let step = 0; step < 4; step++) {
    const { id } = next(all, cards, at(20));
    seen.push(id);
    cards.set(id, graded(cards.get(id) ?? NEW, 3, at(20)));
  }
  assert.deepEqual(seen, ["q1", "q2", "q3", "q0"]);
});

test("at most ten new questions a day, whatever is chosen", () => {
  const all = questions(30);
  const cards = replay(all.slice(0, 8).map(({ id }) => review(id, 3, at(10, 5))));
  assert.equal(counts(all, cards, at(10)).fresh, 2);
  assert.equal(counts(chosen(all, { categories: ["odd"], levels: [] }), cards, at(10)).fresh, 2);
  assert.equal(counts(all, cards, at(11, 3)).fresh, 2, "before four it is still the day before");
  assert.equal(counts(all, cards, at(11, 4)).fresh, 10);
});

test("no new questions while more than fifty are due", () => {
  const all = questions(80);
  const due = (number) => replay(all.slice(0, number).map(({ id }) => review(id, 3, at(1))));
  assert.deepEqual(counts(all, due(51), at(20)), { due: 51, fresh: 0 });
  assert.equal(counts(all, due(50), at(20)).fresh, 10);
});

test("again returns within the session, after the others, and early when nothing else is left", () => {
  const all = questions(2);
  let now = at(10);
  const cards = new Map([["q0", graded(NEW, 1, now)]]);
  assert.equal(next(all, cards, now).id, "q1");
  cards.set("q1", graded(NEW, 3, now));
  assert.equal(next(all, cards, now).id, "q0");
  now += 11 * MINUTE;
  assert.deepEqual(counts(all, cards, now), { due: 1, fresh: 0 });
  cards.set("q0", graded(cards.get("q0"), 3, now));
  assert.equal(next(all, cards, now), null);
});

test("categories and levels are chosen; none stands for all", () => {
  const all = questions(4);
  assert.deepEqual(chosen(all, { categories: ["odd"], levels: [] }).map(({ id }) => id), ["q1", "q3"]);
  assert.equal(chosen(all, { categories: [], levels: ["advanced"] }).length, 0);
  assert.equal(chosen(all, { categories: [], levels: [] }).length, 4);
});

test("the forecast falls with time, counts what was never graded as not known, and practice lifts it", () => {
  const all = questions(20);
  const cards = replay(all.slice(0, 10).map(({ id }) => review(id, 3, at(1))));
  const today = dayOf(at(1));
  const [soon, late] = [expected(all, cards, today + 2), expected(all, cards, today + 60)];
  assert.ok(soon > late && soon < 0.5 && late > 0.1);
  assert.equal(expected(all, cards, today), 0.5);
  assert.equal(expected([], cards, today), 0);
  const later = practiced(all, cards, today, today + 60);
  assert.equal(later.size, 20);
  assert.ok(expected(all, later, today + 60) > 0.85);
  assert.equal(practiced(questions(60), new Map(), today, today + 2).size, 40, "as many new ones as the plan has");
  assert.deepEqual(summary(all, cards, at(1)), { due: 0, recall: 0.5 });
  const points = course(all, cards, today, today + 60);
  assert.deepEqual([points[0].day, points.at(-1).day], [today, today + 60]);
  assert.deepEqual([points[0].without, points[0].daily, points.at(-1).without], [0.5, 0.5, late]);
  assert.equal(points.at(-1).daily, expected(all, later, today + 60));
  assert.ok(points.length < 30);
});

test("what was not recalled at its last review is not known, and is due the same day", () => {
  const [all, now] = [questions(4), at(1)];
  const reviews = [1, 2, 3].map((grade, index) => review(`q${index}`, grade, now));
  const cards = replay(reviews);
  assert.deepEqual(summary(all, cards, now), { due: 2, recall: 0.5 });
  assert.equal(tally(all.map(({ id }) => id), latest(reviews)).started, 3);
  for (const { id } of all.slice(0, 3)) assert.equal(recall(cards.get(id), dayOf(now)), Number(isRecalled(cards.get(id).grade)));
  assert.equal(recall(cards.get("q0"), dayOf(now) + 30), 0);
  assert.equal(counts(all, cards, now).due, 2);
  assert.ok(isDue(cards.get("q0"), now) && !isReady(cards.get("q0"), now) && isReady(cards.get("q0"), now + 10 * MINUTE));
});

test("progress without a model of memory", () => {
  const last = latest([review("a", 1, at(1)), review("b", 3, at(1)), review("a", 4, at(2)), review("gone", 3, at(1))]);
  assert.deepEqual(last.get("a"), { grade: 4, at: at(2), reviews: 2, days: 1 });
  assert.deepEqual(tally(["a", "b", "c"], last), { all: 3, started: 2, known: 0 });
  assert.deepEqual([ago(at(5), at(5)), ago(at(4), at(5)), ago(at(1), at(5)), ago(at(9), at(5))], ["today", "yesterday", "4 days ago", "today"]);
});

test("known is what was recalled on two days and not forgotten since", () => {
  const known = (...grades) => isKnown(latest(grades.map(([grade, day]) => review("a", grade, at(day)))).get("a"));
  assert.ok(!known([4, 1]), "once is not enough");
  assert.ok(!known([3, 1], [4, 1]), "nor twice on a day");
  assert.ok(known([2, 1], [3, 2]));
  assert.ok(!known([3, 1], [3, 2], [1, 3]));
  assert.ok(!known([3, 1], [3, 2], [1, 3], [3, 3]));
  assert.ok(known([3, 1], [1, 2], [3, 2], [3, 5]));
});

test("a copy is asked for after twenty reviews, then weekly while there are new ones", () => {
  const some = (number) => Array.from({ length: number }, () => review("a", 3, at(9)));
  assert.deepEqual([19, 20].map((number) => exportIsDue(some(number), 0, at(9))), [false, true]);
  assert.equal(exportIsDue(some(30), at(8), at(9)), false);
  assert.equal(exportIsDue(some(30), at(8), at(8) + 7 * DAY), true);
  assert.equal(exportIsDue(some(30), at(10), at(30)), false);
});
