// The review page: a session of questions, one after the other.
import "../../site.mjs";
import { mend } from "../../page/accessibility.mjs";
import { addressOf, answerOf } from "../answers.mjs";
import { catalogOf } from "../catalog.mjs";
import { dropSecondClicks } from "../double-click.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { failure, loading } from "../notices.mjs";
import "../plan/plan.mjs";
import { weakest } from "../plan/practice.mjs";
import { listen } from "../shortcuts.mjs";
import { setUnderWay } from "../under-way.mjs";
import { actions } from "./keys.mjs";
import { offers } from "./offers.mjs";
import { keep, kept, listed, place, scheduled } from "./sessions.mjs";
import { done, setup, summary } from "./setup.mjs";
import { Study } from "./study.mjs";
import { answer, question, revealing, waitingBar } from "./views.mjs";

const FIVE_MINUTES = 5 * 60_000;
const UNDER_WAY = ["question", "loading", "answer"];

class StudyReview extends HTMLElement {
  async connectedCallback() {
    listen(() => actions(this));
    dropSecondClicks(this);
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.show(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    this.begin();
  }

  begin() {
    store.addEventListener("change", () => this.follow());
    document.addEventListener("visibilitychange", () => this.follow()); // a day may have passed
    this.addEventListener("interview", () => this.follow());
    this.study = new Study(this.catalog);
    const starts = location.hash === "#start";
    if (starts) history.replaceState(history.state, "", location.pathname); // a reload asks again
    Object.assign(this, kept(this));
    if (this.session) return this.ask();
    this.setUp();
    if (starts) this.querySelector(".study-start")?.click();
  }

  follow() {
    this.study.follow();
    if (this.phase === "setup") this.refreshSetup();
  }

  get place() {
    return place(this.session.left(), this.made);
  }

  show(...children) {
    this.replaceChildren(...children);
    const isUnderWay = UNDER_WAY.includes(this.phase);
    setUnderWay(isUnderWay && `review ${this.phase}`);
    if (this.study) keep(this, isUnderWay);
    mend();
  }

  setUp() {
    this.phase = "setup";
    this.made = [];
    [this.summary, this.further] = [document.createElement("div"), document.createElement("div")];
    this.show(setup(this, (some) => this.choose(some), this.summary, this.further));
    this.refreshSetup();
  }

  choose(some) {
    changeSettings(some);
    this.querySelector("interview-plan").render();
    this.refreshSetup();
  }

  refreshSetup() {
    this.summary.replaceChildren(...summary(this));
    this.further.replaceChildren(...[offers(this)].filter(Boolean));
  }

  run(session, { short = settings().short, ends = Number.MAX_SAFE_INTEGER } = {}) { // JSON has no Infinity
    Object.assign(this, { session, short, ends, made: [], recalledBefore: this.study.recalled });
    this.ask();
  }

  start(options) {
    this.run(scheduled(this.study), options);
  }

  startFiveMinutes() {
    this.start({ ends: this.study.now + FIVE_MINUTES });
  }

  practice(list, options) {
    this.run(listed(this, list), options);
  }

  cram() {
    const { questions, cards, interview } = this.study;
    this.practice(weakest(questions, cards, interview), { short: true });
  }

  ask() {
    if (this.study.now >= this.ends) return this.end();
    this.question = this.session.next();
    if (!this.question) return this.finish(this.session.title);
    this.phase = "question";
    this.show(this.heading(), revealing(this));
    this.querySelector("h2").focus();
    answerOf(this.question).catch(() => {}); // so that it is there when it is wanted
  }

  heading() {
    const category = this.catalog.categories.find(({ id }) => id === this.question.category);
    return question(this.question, category.title);
  }

  async reveal() {
    const wanted = this.question;
    this.phase = "loading";
    this.show(this.heading(), loading(), waitingBar(this));
    let parts;
    try {
      parts = await answerOf(wanted);
    } catch {
      parts = [failure("The answer could not be loaded.", () => this.reveal(), addressOf(wanted))];
    }
    if (this.question !== wanted || this.phase !== "loading") return;
    this.phase = "answer";
    this.show(this.heading(), ...answer(parts, this.study.cards.get(wanted.id), this));
    this.querySelector(".study-answer").focus({ preventScroll: true });
    this.scrollIntoView();
  }

  grade(grade) {
    if (this.phase !== "answer") return;
    this.made.push(store.grade(this.question.id, grade));
    this.ask();
  }

  undo() {
    const last = this.made.pop();
    if (!last) return;
    store.undo(last);
    this.question = this.catalog.questions.find(({ id }) => id === last.question);
    this.reveal();
  }

  end() {
    this.finish("Session over");
  }

  finish(title) {
    this.phase = "done";
    this.show(done(this, title));
    this.querySelector("h2").focus();
  }
}

customElements.define("study-review", StudyReview);
