// The review page: a session of questions, one after the other.
import { mend } from "../../page/accessibility.mjs";
import { addressOf, answerOf } from "../answers.mjs";
import { catalogOf } from "../catalog.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { failure, loading } from "../notices.mjs";
import { replay } from "../plan/schedule.mjs";
import { chosen, counts, next } from "../plan/session.mjs";
import { help } from "../help.mjs";
import { listen } from "../shortcuts.mjs";
import { setUnderWay } from "../under-way.mjs";
import { done, KEYS, setup, summary } from "./setup.mjs";
import { answer, question, revealing } from "./views.mjs";

const FIVE_MINUTES = 5 * 60_000;
const UNDER_WAY = ["question", "loading", "answer"];

class StudyReview extends HTMLElement {
  async connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.fallback = [...this.childNodes];
    listen(() => this.actions(), signal);
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.show(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    if (signal.aborted) return;
    store.addEventListener("change", () => this.follow(), { signal });
    document.addEventListener("visibilitychange", () => this.follow(), { signal }); // a day may have passed
    this.follow();
    this.setUp();
  }

  disconnectedCallback() {
    this.listening.abort();
    setUnderWay(false);
    this.replaceChildren(...this.fallback);
  }

  /** Bring the cards up to date with the log; ids that no longer exist have none. */
  follow() {
    const ids = new Set(this.catalog.questions.map((question) => question.id));
    this.cards = replay(store.reviews.filter((entry) => ids.has(entry.question)), this.cards);
    if (this.phase === "setup") this.refreshSetup();
  }

  get questions() {
    return chosen(this.catalog.questions, settings());
  }

  get waiting() {
    return counts(this.questions, this.cards, store.now());
  }

  show(...children) {
    this.replaceChildren(...children);
    setUnderWay(UNDER_WAY.includes(this.phase));
    mend();
  }

  setUp() {
    this.phase = "setup";
    this.made = [];
    this.summary = document.createElement("div");
    this.show(setup(this.catalog, settings(), (some) => this.choose(some), this.summary, this));
    this.refreshSetup();
  }

  choose(some) {
    changeSettings(some);
    this.refreshSetup();
  }

  refreshSetup() {
    this.summary.replaceChildren(...summary(this.waiting, this));
  }

  start(until = Infinity) {
    this.ends = until;
    this.made = [];
    this.ask();
  }

  startFiveMinutes() {
    this.start(store.now() + FIVE_MINUTES);
  }

  ask() {
    const timeIsUp = store.now() >= this.ends;
    this.question = timeIsUp ? null : next(this.questions, this.cards, store.now());
    if (!this.question) return this.finish(timeIsUp);
    this.phase = "question";
    this.show(this.heading(), revealing(this));
    this.querySelector("h2").focus();
    answerOf(this.question).catch(() => {}); // so that it is there when it is wanted
  }

  heading() {
    const category = this.catalog.categories.find(({ id }) => id === this.question.category);
    return question(this.question, category.title, this.waiting);
  }

  async reveal() {
    const wanted = this.question;
    this.phase = "loading";
    this.show(this.heading(), loading());
    let parts;
    try {
      parts = await answerOf(wanted);
    } catch {
      parts = [failure("The answer could not be loaded.", () => this.reveal(), addressOf(wanted))];
    }
    if (this.question !== wanted || this.phase !== "loading") return;
    this.phase = "answer";
    this.show(this.heading(), ...answer(parts, this.cards.get(wanted.id), this));
    this.querySelector(".study-answer").focus({ preventScroll: true });
    this.scrollIntoView();
  }

  async grade(grade) {
    if (this.phase !== "answer") return;
    this.phase = "grading";
    this.made.push(await store.grade(this.question.id, grade));
    this.ask();
  }

  async undo() {
    const last = this.made.pop();
    if (!last) return;
    await store.undo(last);
    this.question = this.catalog.questions.find((question) => question.id === last.question);
    await this.reveal();
  }

  finish(timeIsUp) {
    this.phase = "done";
    this.show(done(this.made, timeIsUp, this.waiting, this));
    this.querySelector("h2").focus();
  }

  help() {
    help(KEYS);
  }

  /** What each key does now. */
  actions() {
    if (store.problems.has("newer") || this.phase === "grading") return { "?": () => this.help() };
    const always = { "?": () => this.help(), u: () => this.undo(), U: () => this.undo() };
    const grade = (number) => [String(number), () => this.grade(number)];
    if (this.querySelector(".study-start")) return { ...always, Enter: () => this.start() };
    if (this.phase === "question") return { ...always, Enter: () => this.reveal() };
    if (this.phase === "answer") return { ...always, ...Object.fromEntries([1, 2, 3, 4].map(grade)) };
    return always;
  }
}

customElements.define("study-review", StudyReview);
