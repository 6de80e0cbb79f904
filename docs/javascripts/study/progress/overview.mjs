// The progress page: what is known, what will be on the day of the interview, and the log for other devices.
import { mend } from "../../page/accessibility.mjs";
import { catalogOf } from "../catalog.mjs";
import { counted, h } from "../elements.mjs";
import { settings, store } from "../log/browser.mjs";
import { failure, noticeElement } from "../notices.mjs";
import { dayOf } from "../plan/days.mjs";
import { summary } from "../plan/forecast.mjs";
import { ahead } from "../plan/pace.mjs";
import "../plan/plan.mjs";
import { latest, tally } from "../plan/progress.mjs";
import { replay, until } from "../plan/schedule.mjs";
import { Arrival } from "./arrival.mjs";
import { Backup } from "./backup.mjs";
import { outlook } from "./outlook.mjs";
import { questionList } from "./question-list.mjs";
import { strips } from "./strips.mjs";

const INVITATION = "You have graded no question yet. Answer the first one aloud: from then on you see here what you know.";

/** Return the numbers that count, each with what it is. */
function numbers(questions, { cards, last, now }) {
  const { all, started, known } = tally(questions.map(({ id }) => id), last);
  const counts = [[known, `known of ${all}`], [started, "reviewed"], [summary(questions, cards, now).due, "due today"]];
  return h("dl", { className: "numbers" }, counts.map(([number, name]) => h("div", {}, h("dd", {}, String(number)), h("dt", {}, name))));
}

class StudyProgress extends HTMLElement {
  async connectedCallback() {
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.replaceChildren(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    this.build();
    this.addEventListener("interview", () => this.render());
    store.addEventListener("change", () => this.render());
    window.addEventListener("hashchange", () => this.arrival.receive());
    this.arrival.receive();
  }

  build() {
    this.parts = {
      notice: h("div"),
      first: h("div"),
      forecast: h("p", { role: "status" }),
      curve: h("div"),
      strips: h("div"),
      lists: h("div", { className: "study-table" }),
    };
    const { strips, lists } = this.parts;
    this.parts.all = h("div", {}, h("h2", {}, "Every category"), strips, h("h2", {}, "Every question"), lists);
    this.backup = new Backup();
    this.arrival = new Arrival();
    this.replaceChildren(
      this.arrival.element,
      this.parts.notice,
      this.parts.first,
      h("interview-plan", { "data-questions": this.dataset.questions }),
      this.parts.forecast,
      this.parts.curve,
      this.parts.all,
      h("h2", { id: "move" }, "Your reviews on another device"),
      h("p", {}, "Take them there by a link, a QR code or a file. What is there stays: only what is missing is added."),
      this.backup.element,
    );
    this.render();
  }

  render() {
    const now = store.now();
    const day = ahead(settings().interview, dayOf(now));
    this.replayed = replay(store.reviews, this.replayed);
    this.cards = until(this.replayed, day, dayOf(now));
    this.parts.notice.replaceChildren(...[noticeElement(), this.lost()].filter(Boolean));
    const view = { cards: this.cards, last: latest(store.reviews), now };
    const { questions } = this.catalog;
    const isEmpty = store.reviews.length === 0;
    for (const part of ["forecast", "curve", "all"]) this.parts[part].hidden = isEmpty;
    this.parts.first.replaceChildren(isEmpty ? h("p", {}, INVITATION) : numbers(questions, view));
    const { text, figure } = outlook(questions, this.cards, now, settings().interview);
    this.parts.forecast.textContent = text;
    this.parts.curve.replaceChildren(...[figure].filter(Boolean));
    this.parts.strips.replaceChildren(...(isEmpty ? [] : [strips(this.catalog, view)]));
    this.parts.lists.replaceChildren(...(isEmpty ? [] : this.lists(now)));
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
