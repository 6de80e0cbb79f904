// The questions of a category with what is known of each: last grade, next review, and how likely it is recalled.
import { addressOf } from "../answers.mjs";
import { h, scrollable } from "../elements.mjs";
import { dateOf, dayOf } from "../plan/days.mjs";
import { GRADES } from "../plan/progress.mjs";
import { isDue, isReady, recall } from "../plan/schedule.mjs";

function cells(card, now) {
  if (!card) return ["not yet", "", ""];
  const next = isReady(card, now) ? "now" : isDue(card, now) ? "today" : dateOf(card.due);
  return [GRADES[card.grade - 1], next, `${Math.round(recall(card, dayOf(now)) * 100)}%`];
}

function row(question, card, now) {
  const link = h("a", { href: addressOf(question) }, question.title);
  return h("tr", {}, h("th", { scope: "row" }, link), cells(card, now).map((text) => h("td", {}, text)));
}

/** Return a part that opens; `open` says whether it is. */
export function questionList(title, questions, cards, now, open) {
  const heads = ["Question", "Last grade", "Next review", "Recall today"].map((text) => h("th", { scope: "col" }, text));
  const rows = questions.map((question) => row(question, cards.get(question.id), now));
  const table = h("table", {}, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows));
  return h("details", { open }, h("summary", {}, title), scrollable(table));
}
