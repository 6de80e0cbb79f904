// The keys of the review page.
import { help } from "../help.mjs";
import { store } from "../log/browser.mjs";

const KEYS = [
  ["Space, Enter", "start, show the answer"],
  ["1, 2, 3, 4", "grade: again, hard, good, easy"],
  ["U", "undo the last grade"],
  ["?", "this list"],
];

export function showKeys() {
  help(KEYS);
}

/** What each key does now. */
export function actions(page) {
  if (store.problems.has("newer")) return { "?": showKeys };
  const always = { "?": showKeys, u: () => page.undo(), U: () => page.undo() };
  const grade = (number) => [String(number), () => page.grade(number)];
  const start = page.querySelector(".study-start");
  if (start) return { ...always, Enter: () => start.click() };
  if (page.phase === "question") return { ...always, Enter: () => page.reveal() };
  if (page.phase === "answer") return { ...always, ...Object.fromEntries([1, 2, 3, 4].map(grade)) };
  return always;
}
