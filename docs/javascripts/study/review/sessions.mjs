// What a session goes through: the schedule of today, or a list. `page` holds the reviews made in it.
import { left, next } from "../plan/practice.mjs";
import * as schedule from "../plan/session.mjs";

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
  return { title: "Round done", left: () => left(list, page.made), next: () => next(list, page.made) };
}

/** Return how far a session is: how many of its questions are done, and of how many. */
export function place(waiting, made) {
  const open = new Set(waiting.map(({ id }) => id));
  const done = new Set(made.map(({ question }) => question).filter((id) => !open.has(id))).size;
  return { done, all: done + open.size };
}
