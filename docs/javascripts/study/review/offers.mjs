// What else can be practiced, so that there is always a way on: functions from data to elements.
import { h } from "../elements.mjs";
import { changeSettings, settings } from "../log/browser.mjs";
import { chosen } from "../plan/pace.mjs";
import { early, missed, shuffled, unseen } from "../plan/practice.mjs";
import { action } from "./pieces.mjs";

/** Return the button of a list; there is none when the list is empty. */
function offer(page, label, list) {
  return list.length > 0 && action(label(list.length), () => page.practice(list));
}

function oneCategory(page) {
  const { categories, questions } = page.catalog;
  const some = (id) => chosen(questions, { categories: [id], levels: settings().levels });
  const filled = categories.filter(({ id }) => some(id).length > 0);
  const options = filled.map(({ id, title }) => h("option", { value: id }, `${title} (${some(id).length})`));
  const select = h("select", { id: "one-category" }, options);
  const label = h("label", { htmlFor: select.id }, "One category");
  return h("p", { className: "study-actions" }, label, select, action("Practice it", () => page.practice(some(select.value))));
}

function shortOnly() {
  const box = h("input", { type: "checkbox", checked: settings().short, onchange: () => changeSettings({ short: box.checked }) });
  return h("p", {}, h("label", {}, box, " 30-second answers only; the full one stays closed"));
}

/** Return ways to go on beside the schedule, and the choice how much of an answer is shown. */
export function offers(page) {
  const { questions, cards, interview, now } = page.study;
  if (questions.length === 0) return null;
  const lists = [
    offer(page, (number) => `${number} more new`, unseen(questions, cards, interview)),
    offer(page, (number) => `Review ahead: ${number}`, early(questions, cards, now)),
    offer(page, (number) => `Only missed: ${number}`, missed(questions, cards)),
    offer(page, (number) => `${number} at random`, shuffled(questions, Math.random)),
  ];
  return h(
    "fieldset",
    { className: "study-offers" },
    h("legend", {}, "Practice as you like"),
    h("p", { className: "study-actions" }, lists),
    oneCategory(page),
    shortOnly(),
  );
}
