// Grade a question where it stands, and see how far its category is.
import { button, capital, counted, h } from "./elements.mjs";
import { store } from "./log/browser.mjs";
import { noticeElement } from "./notices.mjs";
import { ago, GRADES, latest, tally } from "./plan/progress.mjs";

let last = null; // shared by all elements of a page
store.addEventListener("change", () => (last = null));

function lastReviews() {
  return (last ??= latest(store.reviews));
}

/** An element that renders again whenever the reviews change. */
class Reviewed extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController();
    this.build?.(this.listening.signal);
    store.addEventListener("change", () => this.render(), { signal: this.listening.signal });
    this.render();
  }

  disconnectedCallback() {
    this.listening.abort();
  }
}

class QuestionGrade extends Reviewed {
  steps = Promise.resolve();

  build(signal) {
    const section = this.closest(".question");
    this.question = section.querySelector("h2").id;
    this.answer = section.querySelector(".full-answer");
    this.answer.addEventListener("toggle", () => this.render(), { signal });
    this.buttons = GRADES.map((name, index) => button(capital(name), () => this.grade(index + 1), { className: `grade ${name}` }));
    this.undoButton = button("Undo", () => this.undo());
    this.status = h("output");
    this.notice = h("div");
    this.row = h("div", { role: "group", ariaLabel: "How well did you know it?", className: "grades" }, this.buttons);
    this.replaceChildren(this.row, h("p", {}, this.status, " ", this.undoButton), this.notice);
  }

  /** Do one step after the other, however fast the reader clicks. */
  queue(step) {
    this.steps = this.steps.then(step);
  }

  /** Write down a grade; a second one replaces the first. */
  grade(grade) {
    this.queue(async () => {
      if (this.made) await store.undo(this.made);
      this.made = await store.grade(this.question, grade);
      this.render();
    });
  }

  undo() {
    this.queue(async () => {
      const { made } = this;
      if (!made) return;
      this.made = null;
      this.buttons[made.grade - 1].focus();
      await store.undo(made);
    });
  }

  render() {
    const state = lastReviews().get(this.question);
    const opened = this.answer.open || Boolean(this.made);
    this.row.hidden = !opened || store.problems.has("newer");
    this.status.textContent = state
      ? `Graded ${GRADES[state.grade - 1]} ${ago(state.at, Date.now())}, ${counted(state.reviews, "review")}.`
      : "";
    this.undoButton.hidden = !this.made;
    this.buttons.forEach((one, index) => (one.ariaPressed = String(this.made?.grade === index + 1)));
    this.notice.replaceChildren(...[opened && noticeElement()].filter(Boolean));
  }
}

/** How many questions of a list are known; without a list, of the page. Before the first review it stays as it was. */
class StudyTally extends Reviewed {
  build() {
    this.unstarted ??= [...this.childNodes];
  }

  get ids() {
    if (this.dataset.questions) return this.dataset.questions.split(" ");
    return [...document.querySelectorAll(".question > h2")].map((heading) => heading.id);
  }

  render() {
    const { all, started, known } = tally(this.ids, lastReviews());
    if (started === 0) return this.replaceChildren(...this.unstarted);
    const bar = h("progress", { max: all, value: known, ariaHidden: "true" });
    this.replaceChildren(bar, h("span", {}, `${known} of ${all} known, ${started} graded`));
  }
}

customElements.define("question-grade", QuestionGrade);
customElements.define("study-tally", StudyTally);
