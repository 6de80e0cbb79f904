// The end of a mock interview: its report, and the misses put into review.
import { ROOT } from "../../root.mjs";
import { addressOf } from "../answers.mjs";
import { button, capital, counted, h, scrollable } from "../elements.mjs";
import { save } from "../files.mjs";
import { store } from "../log/browser.mjs";
import { noticeElement } from "../notices.mjs";
import { dateOf, dayOf } from "../plan/days.mjs";
import { past } from "./past.mjs";
import { clockText, reportOf, reportText, resultText } from "./report.mjs";
import { followUpName, own, plain, primary } from "./views.mjs";

function row(title, { asked, hits, points, share, elapsed, seconds }) {
  const percent = share === null ? "not scored" : `${Math.round(share * 100)}%`;
  const cells = [asked, points ? `${hits} of ${points}` : "–", percent, `${clockText(elapsed)} of ${clockText(seconds)}`];
  return h("tr", {}, h("th", { scope: "row" }, title), cells.map((cell) => h("td", {}, String(cell))));
}

function table({ categories, total }) {
  const heads = ["Category", "Questions", "Points", "Score", "Answered in (min)"].map((text) => h("th", { scope: "col" }, text));
  return scrollable(
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, heads)),
      h("tbody", {}, categories.map((category) => row(category.title, category))),
      h("tfoot", {}, row("All", total)),
    ),
  );
}

function link(question) {
  return h("a", { href: addressOf(question) }, question.title);
}

function entry(one, recorder) {
  const missing = one.left.map(({ text }) => h("li", {}, text));
  return h(
    "section",
    { className: "interview-entry" },
    h("h3", {}, link(one.question)),
    h("p", { className: "study-facts" }, resultText(one)),
    own(one.text, recorder.addresses(one.id)),
    missing.length > 0 && [h("p", {}, "What was missing:"), h("ul", {}, missing)],
    one.follow && [h("p", {}, `Follow-up: ${one.follow.question}`), own(one.follow.text, recorder.addresses(followUpName(one)))],
  );
}

export class Results {
  constructor(page) {
    this.page = page;
    this.report = reportOf(page.state, page.catalog);
  }

  show() {
    const { total, planned, entries } = this.report;
    this.page.remember();
    const early = total.asked < planned ? ` You ended it after ${total.asked} of ${counted(planned, "question")}.` : "";
    const results = h(
      "div",
      { className: "study-setup study-table" },
      h("h2", { tabIndex: -1 }, "Your report"),
      h("p", {}, `${capital(resultText(total))}.${early}`),
      h("p", {}, "The time is that of your answers. Comparing them takes the rest of an interview, and no clock runs."),
      table(this.report),
      h("h2", {}, "What to repeat"),
      h("div", { className: "interview-repeat" }, this.repeat()),
      h("h2", {}, "Every question"),
      entries.map((one) => entry(one, this.page.recorder)),
      past(this.page),
      this.actions(),
    );
    this.page.show(results);
  }

  /** Return the questions that were missed, with the button that puts them into review. */
  repeat() {
    const { missed } = this.report;
    if (missed.length === 0) return [h("p", {}, "Nothing: you said enough of the key points of every question.")];
    const items = missed.map(({ question }) => h("li", {}, link(question)));
    return [h("ul", {}, items), this.page.state.graded.length ? this.graded() : this.ungraded(), noticeElement()];
  }

  graded() {
    const text = `${counted(this.report.missed.length, "question")} graded “again”: due in ten minutes. `;
    const review = h("a", { href: new URL("study/review/", ROOT).href }, "Review them");
    const undo = button("Undo", () => this.undo(), { disabled: store.problems.has("newer") });
    return h("p", { role: "status", className: "interview-graded", tabIndex: -1 }, text, review, " ", undo);
  }

  ungraded() {
    const wanted = primary(`Put ${counted(this.report.missed.length, "question")} into review`, () => this.grade());
    wanted.disabled = store.problems.has("newer");
    return h("p", { className: "study-actions" }, wanted);
  }

  actions() {
    return h(
      "p",
      { className: "study-actions" },
      plain("Print", () => window.print()),
      plain("Save as text", () => this.export()),
      plain("New interview", () => this.page.setUp()),
    );
  }

  /** Grade the misses "again": the log plans the rest. */
  grade() {
    if (this.page.phase !== this) return; // a second click
    this.showGraded(this.report.missed.map(({ id }) => store.grade(id, 1).id));
  }

  undo() {
    this.page.state.graded.forEach((id) => store.undo({ id }));
    this.showGraded([]);
  }

  showGraded(graded) {
    const { page } = this;
    page.change({ ...page.state, graded });
    page.render();
    page.querySelector(".interview-graded, .interview-repeat .md-button")?.focus();
  }

  export() {
    const date = dateOf(dayOf(store.now()));
    save(`mock-interview-${date}.txt`, reportText(this.report, date), "text/plain");
  }
}
