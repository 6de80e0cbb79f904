// Grade a question where it stands, and see how far its category is.
import { button, capital, counted, h } from "./elements.mjs";
import { store } from "./log/browser.mjs";
import { noticeElement } from "./notices.mjs";
import { dayOf } from "./plan/days.mjs";
import { ago, GRADES, latest, tally } from "./plan/progress.mjs";

let last = null; // shared by all elements of a page
store.addEventListener("change", () => (last = null));

function lastReviews() {
  return (last ??= latest(store.reviews));
}

/** An element that renders again whenever the reviews change. */
class Reviewed extends HTMLElement {
  connectedCallback() {
    this.build();
    store.addEventListener("change", () => this.render());
    this.render();
  }
}

const visit = new Map(); // the last review that was made in this visit, by question

/** Return the review that a grade would replace: made in this visit, and today, for a tab may stay open for days. */
function madeNow(question) {
  const made = visit.get(question);
  const isLast = made && lastReviews().get(question)?.at === made.at; // neither taken back nor followed by another
  return isLast && dayOf(made.at) === dayOf(store.now()) ? made : null;
}

/** The grades of a question: after the short answer as soon as an answer is open, and at the end of the full one. */
class QuestionGrade extends Reviewed {
  build() {
    const section = this.closest(".question");
    this.question = section.querySelector("h2").id;
    this.rows = section.querySelectorAll("question-grade");
    this.isLast = this.matches(".full-answer ~ * question-grade");
    this.answers = section.querySelectorAll(this.isLast ? ".full-answer" : ".short-answer, .full-answer");
    for (const answer of this.answers) answer.addEventListener("toggle", () => this.render());
  }

  /** Make the row, once there is something to show in it: a page has many, and most stay closed. */
  fill() {
    this.buttons = GRADES.map((name, index) => button(capital(name), () => this.grade(index + 1), { className: `grade ${name}` }));
    this.undoButton = button("Undo", () => this.undo());
    this.status = h("output");
    this.notice = h("div");
    this.row = h("div", { role: "group", ariaLabel: "How well did you know it?", className: "grades" }, this.buttons);
    this.replaceChildren(this.row, h("p", {}, this.status, " ", this.undoButton), this.notice);
  }

  /** Write down a grade; a second one replaces the first. */
  grade(grade) {
    const made = madeNow(this.question);
    if (made?.grade === grade) return;
    visit.set(this.question, store.grade(this.question, grade));
    if (made) store.undo(made);
    this.rows.forEach((row) => row.render());
  }

  undo() {
    const made = madeNow(this.question);
    if (!made) return; // a second click
    this.buttons[made.grade - 1].focus();
    store.undo(made);
  }

  render() {
    const made = madeNow(this.question);
    const isOpen = [...this.answers].some((answer) => answer.open);
    const isShown = isOpen || (!this.isLast && Boolean(made));
    const state = !this.isLast || isOpen ? lastReviews().get(this.question) : null;
    if (!this.row && !isShown && !state) return;
    if (!this.row) this.fill();
    this.row.hidden = !isShown || store.problems.has("newer");
    this.status.textContent = state
      ? `Graded ${GRADES[state.grade - 1]} ${ago(state.at, Date.now())}, ${counted(state.reviews, "review")}.`
      : "";
    this.undoButton.hidden = !made || !isShown;
    this.buttons.forEach((one, index) => (one.ariaPressed = String(made?.grade === index + 1)));
    this.notice.replaceChildren(...[isShown && !this.isLast && noticeElement()].filter(Boolean));
  }
}

/** How many questions of a list are known; without a list, of the page. Before the first review it stays as it was. */
class StudyTally extends Reviewed {
  build() {
    this.unstarted = [...this.childNodes];
  }

  get ids() {
    if (this.dataset.questions) return this.dataset.questions.split(" ");
    return [...document.querySelectorAll(".question > h2")].map((heading) => heading.id);
  }

  render() {
    const { all, started, known } = tally(this.ids, lastReviews());
    this.closest("li")?.style.setProperty("--known", known / all); // the ring around the icon of a category
    if (started === 0) return this.replaceChildren(...this.unstarted);
    const bar = h("progress", { max: all, value: known, ariaHidden: "true" });
    this.replaceChildren(bar, h("span", {}, `${known} of ${all} known, ${started} graded`));
  }
}

customElements.define("question-grade", QuestionGrade);
customElements.define("study-tally", StudyTally);
