// The progress page: what is known, what will be on the day of the interview, and the log as a file.
import { mend } from "../../page/accessibility.mjs";
import { ROOT } from "../../root.mjs";
import { catalogOf } from "../catalog.mjs";
import { counted, h, scrollable } from "../elements.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { failure, noticeElement } from "../notices.mjs";
import { dateOf, dayOf, dayOfDate } from "../plan/days.mjs";
import { expected, practiced, summary } from "../plan/forecast.mjs";
import { replay } from "../plan/schedule.mjs";
import { Backup } from "./backup.mjs";
import { questionList } from "./question-list.mjs";

function percent(share) {
  return `${Math.round(share * 100)}%`;
}

/** Return what the page shows of the cards: now, and on the day of the interview when there is one. */
function outlook(questions, cards, now, day) {
  const today = dayOf(now);
  return { cards, now, day, later: day === null ? null : practiced(questions, cards, today, day) };
}

function row(title, questions, { cards, now, day, later }) {
  const { all, started, known, due, recall } = summary(questions, cards, now);
  const cells = [`${known} of ${all}`, String(started), String(due), percent(recall)];
  if (later) cells.push(percent(expected(questions, cards, day)), percent(expected(questions, later, day)));
  return h("tr", {}, h("th", { scope: "row" }, title), cells.map((cell) => h("td", {}, cell)));
}

function categoryRow({ title }, questions, view) {
  return row(h("a", { href: new URL(questions[0].page, ROOT).href }, title), questions, view);
}

function table({ categories, questions }, view) {
  const heads = ["Category", "Known", "Graded", "Due", "Recall today"];
  if (view.later) heads.push("Interview, no practice", "Interview, daily practice");
  const of = (id) => questions.filter(({ category }) => category === id);
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, heads.map((text) => h("th", { scope: "col" }, text)))),
    h("tbody", {}, categories.map((category) => categoryRow(category, of(category.id), view))),
    h("tfoot", {}, row("All", questions, view)),
  );
}

function reviewLink() {
  return h("a", { className: "md-button md-button--primary", href: new URL("study/review/", ROOT).href }, "Review now");
}

function forecast(questions, { cards, now, day, later }) {
  if (!later) return "Enter the date of your interview to see what you are likely to know on it.";
  const [none, daily] = [cards, later].map((some) => percent(expected(questions, some, day)));
  const days = counted(day - dayOf(now), "day");
  return `In ${days} you are likely to know ${none} of all questions without more practice, ${daily} with a review every day.`;
}

class StudyProgress extends HTMLElement {
  async connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.fallback = [...this.childNodes];
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.replaceChildren(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    if (signal.aborted) return;
    this.build();
    store.addEventListener("change", () => this.render(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
    this.replaceChildren(...this.fallback);
  }

  build() {
    const today = dateOf(dayOf(store.now()));
    this.date = h("input", { type: "date", min: today, value: settings().interview, onchange: () => this.setDate() });
    this.parts = {
      notice: h("div"),
      forecast: h("p", { role: "status" }),
      table: h("div", { className: "study-table" }),
      lists: h("div", { className: "study-table" }),
    };
    this.backup = new Backup();
    this.replaceChildren(
      this.parts.notice,
      h("p", {}, h("label", {}, "Date of your interview ", this.date)),
      this.parts.forecast,
      h("p", { className: "study-actions" }, reviewLink()),
      this.parts.table,
      h("h2", {}, "Every question"),
      this.parts.lists,
      h("h2", {}, "Your reviews as a file"),
      this.backup.element,
    );
    this.render();
  }

  setDate() {
    changeSettings({ interview: this.date.value });
    this.render();
  }

  /** The chosen day; a past one is none. */
  get day() {
    const day = dayOfDate(settings().interview);
    return day !== null && day >= dayOf(store.now()) ? day : null;
  }

  render() {
    const now = store.now();
    this.cards = replay(store.reviews, this.cards);
    this.parts.notice.replaceChildren(...[noticeElement(), this.lost()].filter(Boolean));
    const view = outlook(this.catalog.questions, this.cards, now, this.day);
    this.parts.forecast.textContent = forecast(this.catalog.questions, view);
    this.parts.table.replaceChildren(scrollable(table(this.catalog, view)));
    this.parts.lists.replaceChildren(...this.lists(now));
    this.backup.render();
    mend();
  }

  /** Return the questions of each category; what was open stays open. */
  lists(now) {
    const open = [...this.parts.lists.children].map((details) => details.open);
    const { categories, questions } = this.catalog;
    return categories.map(({ id, title }, index) => {
      const some = questions.filter(({ category }) => category === id);
      return questionList(title, some, this.cards, now, Boolean(open[index]));
    });
  }

  /** Say how many reviews belong to questions that are gone. */
  lost() {
    const ids = new Set(this.catalog.questions.map(({ id }) => id));
    const lost = store.reviews.filter(({ question }) => !ids.has(question)).length;
    return lost > 0 && h("p", {}, `${counted(lost, "review")} of questions that are no longer here: kept in the log, not counted.`);
  }
}

customElements.define("study-progress", StudyProgress);
