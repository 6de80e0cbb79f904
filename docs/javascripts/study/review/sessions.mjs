// What a session goes through: the schedule of today, or a list. `page` holds the reviews made in it. While one is under
// way it is kept for the visit: who comes back to the page on the same day, or reloads it, goes on.
import { remember, remembered } from "../../page/visit.mjs";
import { left, next } from "../plan/practice.mjs";
import * as schedule from "../plan/session.mjs";

const NAME = "review"; // under which it is kept

/** All that waits today. */
export function scheduled(study) {
  return {
    title: "All done for today",
    left: () => [...study.waiting.due, ...study.waiting.fresh],
    next: () => schedule.next(study.questions, study.cards, study.now, study.interview),
  };
}

/** A list, until all of it was recalled. */
export function listed(page, list) {
  return { title: "Round done", list, left: () => left(list, page.made), next: () => next(list, page.made) };
}

/** Return how far a session is: how many of its questions are done, and of how many. */
export function place(waiting, made) {
  const open = new Set(waiting.map(({ id }) => id));
  const done = new Set(made.map(({ question }) => question).filter((id) => !open.has(id))).size;
  return { done, all: done + open.size };
}

/** Keep the session of the page, or forget it when none is under way. */
export function keep({ session, short, ends, made, recalledBefore, study }, isUnderWay) {
  remember(NAME, isUnderWay && { day: study.today, list: session.list, short, ends, recalledBefore, made });
}

/** Return what the page is to go on with; false when nothing of today was kept. */
export function kept(page) {
  const { day, list, ...state } = remembered(NAME) || {};
  return day === page.study.today && { ...state, session: list ? listed(page, list) : scheduled(page.study) };
}
