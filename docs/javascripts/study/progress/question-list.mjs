// The questions of a category with what is known of each: last grade, next review, and how likely it is recalled.
import { addressOf } from "../answers.mjs";
import { h } from "../elements.mjs";
import { dateOf, dayOf } from "../plan/days.mjs";
import { GRADES } from "../plan/progress.mjs";
import { isDue, isReady, recall } from "../plan/schedule.mjs";

function facts(card, now) {
  if (!card) return "new";
  const next = isReady(card, now) ? "now" : isDue(card, now) ? "today" : dateOf(card.due);
  return `last “${GRADES[card.grade - 1]}” · next review ${next} · about ${Math.round(recall(card, dayOf(now)) * 100)}% recalled today`;
}

function item(question, card, now) {
  const link = h("a", { href: addressOf(question) }, question.title);
  return h("li", {}, link, h("p", { className: "study-facts" }, facts(card, now)));
}

/** Return a part that opens; `open` says whether it is. */
export function questionList(title, questions, cards, now, open) {
  const items = questions.map((question) => item(question, cards.get(question.id), now));
  return h("details", { open }, h("summary", {}, title), h("ul", { className: "study-questions" }, items));
}
