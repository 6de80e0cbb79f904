// The table of all questions, which the page brings along: filters, order by column, and the progress of the reader.
// What is chosen stands in the address, so that Back and a reload find it.
import { button, counted, h } from "../elements.mjs";
import { settings, store } from "../log/browser.mjs";
import { dayOf } from "../plan/days.mjs";
import { ahead } from "../plan/pace.mjs";
import { GRADES } from "../plan/progress.mjs";
import { isDue, replay, until } from "../plan/schedule.mjs";
import { fits, next, orderText, parsedOrder, sorted, standing } from "./rows.mjs";

const SIGNS = 90; // of a note that are shown

function rowOf(element, places) {
  const { id, category, level, asked, minutes, names } = element.dataset;
  const title = element.querySelector("a").textContent;
  return { element, id, title, names, category, place: places.indexOf(category), level, asked: Number(asked), minutes: Number(minutes) };
}

/** Show in a row what the reader did. */
function show({ element, states, grade, note }) {
  element.querySelector(".state").textContent = states.join(", ");
  element.querySelector(".grade-name").textContent = grade ? GRADES[grade - 1] : "";
  element.querySelector(".noted-text")?.remove();
  const begin = note.length > SIGNS ? `${note.slice(0, SIGNS)}…` : note;
  if (note) element.querySelector("th").append(h("span", { className: "noted-text" }, begin));
}

class QuestionTable extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.body = this.querySelector("tbody");
    this.heads = [...this.querySelectorAll("thead th")];
    this.heads.forEach((head) => this.makeSortable(head));
    const places = [...this.form.elements.category.options].map(({ value }) => value);
    this.rows = [...this.body.rows].map((element) => rowOf(element, places));
    this.form.addEventListener("input", () => this.choose());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.querySelector("button").addEventListener("click", () => this.reset());
    store.addEventListener("change", () => this.follow());
    this.restore();
    this.follow();
  }

  makeSortable(head) {
    const name = head.textContent;
    head.replaceChildren(button(name, () => this.sort(head.dataset.column), { className: "head" }));
  }

  /** Take what is chosen from the address; what is not among the choices is nothing. */
  restore() {
    const chosen = new URL(location).searchParams;
    for (const field of this.form.querySelectorAll("[name]")) {
      field.value = chosen.get(field.name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    this.order = parsedOrder(chosen.get("sort") ?? "");
  }

  get filter() {
    return Object.fromEntries(new FormData(this.form));
  }

  /** Write what is chosen into the address. */
  choose() {
    const address = new URL(location);
    for (const [name, value] of Object.entries({ ...this.filter, sort: orderText(this.order) })) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
    this.render();
  }

  reset() {
    this.form.reset();
    this.order = parsedOrder("");
    this.choose();
  }

  sort(column) {
    this.order = next(this.order, column);
    this.choose();
  }

  /** Bring the rows up to date with the log. */
  follow() {
    const now = store.now();
    const { bookmarks, notes } = store.marks;
    this.replayed = replay(store.reviews, this.replayed);
    const cards = until(this.replayed, ahead(settings().interview, dayOf(now)), dayOf(now));
    for (const row of this.rows) {
      const card = cards.get(row.id);
      Object.assign(row, standing(card, Boolean(card) && isDue(card, now), bookmarks.has(row.id), notes.get(row.id)));
      show(row);
    }
    this.render();
  }

  render() {
    const { filter, order, rows } = this;
    for (const row of rows) row.element.hidden = !fits(row, filter);
    const inOrder = sorted(rows, order).map(({ element }) => element);
    if (inOrder.some((element, at) => element !== this.body.rows[at])) this.body.append(...inOrder); // the focus would be lost
    for (const head of this.heads) {
      if (head.dataset.column === order.column) head.ariaSort = order.descending ? "descending" : "ascending";
      else head.removeAttribute("aria-sort");
    }
    const shown = rows.filter(({ element }) => !element.hidden).length;
    const all = counted(rows.length, "question");
    this.form.querySelector("output").textContent =
      shown === rows.length ? `All ${all}` : shown ? `${shown} of ${all}` : `No question fits. Change a filter, or press "Show all".`;
  }
}

customElements.define("question-table", QuestionTable);
