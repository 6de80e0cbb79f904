// The keys of the review page.
import { changeSettings, settings, store } from "../log/browser.mjs";
import { help } from "../shortcuts.mjs";

const KEYS = [
  ["Space, Enter", "start, show the answer"],
  ["1, 2, 3, 4", "grade: again, hard, good, easy"],
  ["U", "undo the last grade"],
  ["?", "this list"],
];

export function showKeys() {
  help(KEYS, settings().shortcuts, (shortcuts) => changeSettings({ shortcuts }));
}

/** What each key does now. */
export function actions(page) {
  if (store.problems.has("newer") || page.phase === "grading") return { "?": showKeys };
  const always = { "?": showKeys, u: () => page.undo(), U: () => page.undo() };
  const grade = (number) => [String(number), () => page.grade(number)];
  const start = page.querySelector(".study-start");
  if (start) return { ...always, Enter: () => start.click() };
  if (page.phase === "question") return { ...always, Enter: () => page.reveal() };
  if (page.phase === "answer") return { ...always, ...Object.fromEntries([1, 2, 3, 4].map(grade)) };
  return always;
}
