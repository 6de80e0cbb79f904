import assert from "node:assert/strict";
import { test } from "node:test";
import { logHeader, logLines, parseLog, review } from "../../docs/javascripts/study/log/events.mjs";
import { calendar } from "../../docs/javascripts/study/plan/calendar.mjs";
import { dayOf, dayOfDate, startOf } from "../../docs/javascripts/study/plan/days.mjs";
import { ahead, byAsked, firstDays, isCram, pace } from "../../docs/javascripts/study/plan/pace.mjs";
import { early, left, missed, next, shuffled, unseen, weakest } from "../../docs/javascripts/study/plan/practice.mjs";
import { bounded, graded, NEW, replay, until } from "../../docs/javascripts/study/plan/schedule.mjs";
import * as session from "../../docs/javascripts/study/plan/session.mjs";
import { over, planned, waiting } from "../../docs/javascripts/study/plan/words.mjs";
import { place } from "../../docs/javascripts/study/review/sessions.mjs";

const NOON = new Date(2027, 5, 1, 12).getTime();
const TODAY = dayOf(NOON);
const questions = (number) => Array.from({ length: number }, (_, index) => ({ id: `q${index}`, title: `Why q${index}?`, asked: index % 10 }));
const ids = (some) => some.map(({ id }) => id);
const plan = (all, days, reviews = []) => {
  const first = firstDays(reviews);
  return pace(all, (id) => first.get(id), TODAY, TODAY + days);
};

test("what is left is spread over the days that are left, the most asked first", () => {
  const found = plan(questions(60), 30);
  assert.deepEqual([found.aDay, found.batches.length, found.skipped.length], [2, 30, 0]);
  assert.deepEqual(ids(found.batches[0]), ["q9", "q19"]);
  assert.deepEqual(ids(byAsked(questions(3))), ["q2", "q1", "q0"]);
});

test("what was begun today counts for today, and the pace of the day stays", () => {
  const begun = ["q9", "q19"].map((id) => review(id, 3, NOON));
  const found = plan(questions(60), 30, begun);
  assert.deepEqual([found.aDay, ids(found.batches[0]), found.batches.flat().length], [2, [], 58]);
  assert.equal(plan(questions(60), 30, begun.map((entry) => ({ ...entry, at: NOON - 86_400_000 }))).batches[0].length, 2);
});

test("a day has at most twenty new ones, and those that are left out are named: the least asked", () => {
  const found = plan(questions(60), 2);
  assert.deepEqual([found.aDay, found.batches.map((some) => some.length)], [20, [20, 20]]);
  assert.ok(found.skipped.length === 20 && found.skipped.every(({ asked }) => asked <= 3));
  assert.match(planned(found), /^2 days to go\. 20 new questions a day.* reaches 40 of 60: 20 questions, the least asked, will be left out\. Cram/);
});

test("the day of the interview has nothing new, and a date that is over is none", () => {
  assert.deepEqual(plan(questions(60), 0).batches, []);
  assert.match(planned(plan(questions(60), 0)), /^Your interview is today: nothing new/);
  assert.match(planned(plan(questions(1), 1)), /^Your interview is tomorrow\. 1 new question today, .* every question in time\./);
  assert.match(planned(plan(questions(1), 9, [review("q0", 3, NOON)])), /seen all 1 question: repeat what is due/);
  assert.match(planned(plan([], 9)), /^No question fits/);
  assert.deepEqual([ahead("2027-06-01", TODAY), ahead("2027-05-31", TODAY), ahead("", TODAY)], [TODAY, null, null]);
  assert.equal(dayOfDate("0002-06-01"), null, "a year that is being typed");
  assert.match(over(TODAY - 1), /^Your interview on Monday, May 31 is over\. Enter the date of the next one/);
  assert.deepEqual([3, 2, 0].map((days) => isCram(TODAY + days, TODAY)), [false, true, true]);
  assert.equal(isCram(null, TODAY), false);
});

test("no review is planned or offered past the interview, and the last looks are spread over the days before it", () => {
  for (let days = 1; days < 40; days++) {
    for (const grade of [1, 2, 3, 4]) {
      const known = graded(graded(NEW, 4, NOON), grade, startOf(TODAY + 8));
      for (const card of [graded(NEW, grade, NOON), known]) {
        const { due } = bounded(card, card.day + days);
        assert.ok(due <= card.day + days && due <= card.due && (card.learning || due > card.day), `${grade}, ${days} days before`);
      }
    }
  }
  const cards = replay(Array.from({ length: 10 }, (_, index) => review(`q${index}`, 4, startOf(TODAY - index))));
  assert.deepEqual([until(cards, null, TODAY), until(cards, TODAY, TODAY)], [cards, cards]);
  const last = [...until(replay([...cards.keys()].flatMap((id, index) => [9, 2].map((ago) => review(id, 4, startOf(TODAY - ago - (index % 5)))))), TODAY + 8, TODAY).values()];
  assert.deepEqual([...new Set(last.map(({ due }) => due - TODAY))].sort(), [3, 4, 5, 6, 7]);
  assert.equal(until(cards, TODAY + 3, TODAY).get("q0").due, TODAY + 3, "seen in the last days");
  assert.ok(cards.get("q0").due > TODAY + 3, "another date finds the card as it was");
});

test("until an interview a session has the pace of the plan, whatever is due", () => {
  const all = questions(200);
  const cards = until(replay(all.slice(0, 60).map(({ id }) => review(id, 3, startOf(TODAY - 20)))), TODAY + 70, TODAY);
  const { due, fresh } = session.waiting(all, cards, NOON, TODAY + 70);
  assert.deepEqual([due.length, ids(fresh)], [60, ["q69", "q79"]]);
  assert.equal(session.waiting(all, cards, NOON, null).fresh.length, 0);
});

test("there is always something to practice", () => {
  const all = questions(30);
  const cards = replay([review("q0", 4, NOON), review("q1", 3, NOON), review("q2", 1, NOON)]);
  assert.deepEqual(ids(unseen(all, cards, null)).slice(0, 2), ["q3", "q4"]);
  assert.deepEqual(ids(unseen(all, cards, TODAY + 9)).slice(0, 2), ["q9", "q19"]);
  assert.deepEqual(ids(early(all, cards, NOON)), ["q1", "q0"]);
  assert.deepEqual(ids(missed(all, cards)), ["q2"]);
  assert.equal(new Set(ids(shuffled(all, Math.random))).size, 10);
  assert.deepEqual(ids(weakest(all, replay([review("q9", 4, NOON)]), TODAY + 1)).slice(0, 2), ["q19", "q29"]);
});

test("a list goes on until all of it was recalled, and undo needs no memory of its own", () => {
  const list = questions(3);
  const made = [review("q0", 1, 10), review("q1", 3, 20)];
  assert.equal(next(list, made).id, "q2");
  assert.deepEqual(place(left(list, made), made), { done: 1, all: 3 });
  made.push(review("q2", 1, 30));
  assert.equal(next(list, made).id, "q0");
  made.push(review("q0", 2, 40), review("q2", 4, 50));
  assert.equal(next(list, made), null);
  assert.deepEqual(place(left(list, made), made), { done: 3, all: 3 });
  assert.equal(next(list, made.slice(0, -1)).id, "q2");
});

test("the first words say what to do", () => {
  assert.match(waiting({ fitting: 60, due: 0, fresh: 10 }, false), /^Start with 10 new questions: say your answer aloud.* 50 minutes\.$/);
  assert.equal(waiting({ fitting: 60, due: 1, fresh: 9 }, true), "1 question due, 9 new today. About 47 minutes.");
  assert.match(waiting({ fitting: 60, due: 0, fresh: 1 }, true), /^1 new question today, and nothing to repeat\./);
  assert.match(waiting({ fitting: 60, due: 0, fresh: 0 }, true), /go on with one of these\.$/);
  assert.match(waiting({ fitting: 0, due: 0, fresh: 0 }, true), /^No question fits/);
});

test("the calendar file is what RFC 5545 asks for", () => {
  const all = questions(5).map((entry) => ({ ...entry, title: `${entry.title} Größe, Maß; \\ ${"ö".repeat(60)}` }));
  const text = calendar(plan(all, 9), TODAY, Date.UTC(2027, 5, 1, 12, 30), "https://example.org/site/study/review/");
  const lines = text.split("\r\n");
  assert.ok(text.endsWith("END:VCALENDAR\r\n") && !/[^\r]\n/.test(text));
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75), "no line is longer than 75 octets");
  const whole = text.replaceAll("\r\n ", "").split("\r\n");
  assert.deepEqual(whole.slice(0, 3), ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ground Truth//Study plan//EN"]);
  const begun = (name) => whole.filter((line) => line.startsWith(name));
  assert.deepEqual([begun("BEGIN:VEVENT").length, begun("END:VEVENT").length, new Set(begun("UID:")).size], [7, 7, 7]);
  assert.deepEqual([...new Set(begun("DTSTAMP:"))], ["DTSTAMP:20270601T123000Z"]);
  assert.ok(begun("DESCRIPTION:")[0].startsWith("DESCRIPTION:Why q4? Größe\\, Maß\\; \\\\ öö"));
  assert.deepEqual(begun("RRULE:"), ["RRULE:FREQ=DAILY;UNTIL=20270609"]);
  assert.deepEqual(begun("DTSTART").map((line) => line.slice(-2)), ["01", "02", "03", "04", "05", "06", "10"]);
  assert.deepEqual(begun("DTEND").at(-1), "DTEND;VALUE=DATE:20270611");
  assert.ok(begun("SUMMARY:").includes("SUMMARY:Ground Truth: 1 new question\\, and repeat what is due"));
});

test("a calendar that reads the plan to a later date has neither the interview nor the daily review twice", () => {
  const names = (days) => calendar(plan(questions(5), days), TODAY, NOON, "https://example.org/").match(/(?<=UID:).*(?=@)/g);
  const [before, after] = [names(9), names(12)];
  assert.deepEqual(before, after);
  assert.deepEqual([before[0], ...before.slice(-2)], ["plan-2027-06-01", "plan-repeat", "plan-interview"]);
});

test("a log of the version before gives the plan its days, and stays as it is", () => {
  const old = logHeader("e1") + logLines([{ id: "a1", question: "q9", grade: 3, at: NOON - 86_400_000 }, { id: "a2", undoes: "zz", at: NOON }]);
  const { events, damaged } = parseLog(old);
  assert.deepEqual([damaged, logHeader("e1") + logLines(events)], [false, old]);
  assert.equal(plan(questions(60), 30, events.filter(({ question }) => question)).unseen.length, 59);
});
