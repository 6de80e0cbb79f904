// The page of the mock interview: draws the questions, keeps the clock, and shows what the state says.
import { mend } from "../accessibility.mjs";
import { addressOf, answerOf } from "./answers.mjs";
import { changeSettings, key, settings, store } from "./browser-store.mjs";
import { catalogOf } from "./catalog.mjs";
import { dateOf, dayOf } from "./days.mjs";
import { counted, h } from "./elements.mjs";
import { save } from "./files.mjs";
import { draw, weights } from "./interview-draw.mjs";
import { keyPoints } from "./interview-points.mjs";
import { reportOf, reportText } from "./interview-report.mjs";
import { results } from "./interview-results.mjs";
import * as steps from "./interview-state.mjs";
import { InterviewStore } from "./interview-store.mjs";
import { asking, clock, comparing, heading, KEYS, primary, scoreText, setup, showClock, storageNotice } from "./interview-views.mjs";
import { failure } from "./notices.mjs";
import { Recorder } from "./recorder.mjs";
import { help, NONE_FITS } from "./review-setup.mjs";
import { loading } from "./review-views.mjs";
import { replay } from "./schedule.mjs";
import { chosen } from "./session.mjs";
import { listen } from "./shortcuts.mjs";
import { setUnderWay } from "./under-way.mjs";

const TICK = 250; // milliseconds
const RECORDING = "Recording. It stays in the memory of this page.";
const LEAVE = "End the interview now? Questions that you have not answered are left out.";

class MockInterview extends HTMLElement {
  async connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.fallback = [...this.childNodes];
    this.recorder = new Recorder();
    this.stored = new InterviewStore(store.storage, key("interview"));
    listen(() => (settings().shortcuts ? this.actions() : {}), signal);
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.replaceChildren(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    if (!signal.aborted) this.begin(signal);
  }

  begin(signal) {
    this.byId = new Map(this.catalog.questions.map((question) => [question.id, question]));
    this.ticking = setInterval(() => this.tickClock(), TICK);
    window.addEventListener("pagehide", () => this.keep(), { signal });
    document.addEventListener("visibilitychange", () => this.keep(), { signal });
    window.addEventListener("storage", (event) => event.key === this.stored.key && this.load(), { signal });
    this.load();
  }

  disconnectedCallback() {
    this.listening.abort();
    clearInterval(this.ticking);
    this.keep();
    this.recorder.forget();
    setUnderWay(false);
    this.replaceChildren(...this.fallback);
  }

  /** Take the stored state, which another tab may have changed; its clock stands. */
  load() {
    this.recorder.stop();
    this.state = this.stored.load(new Set(this.byId.keys()));
    if (this.state) this.render();
    else this.setUp();
  }

  /** Store the time of a running clock; a tab whose clock stands leaves the storage to the others. */
  keep() {
    if (this.state && this.state.since !== null) this.stored.save(this.state, store.now());
  }

  change(state) {
    this.state = state;
    if (state) this.stored.save(state, store.now());
    else this.stored.clear();
  }

  show(...children) {
    const notice = storageNotice(this.stored, this);
    this.replaceChildren(...[notice, ...children].filter(Boolean));
    setUnderWay(["question", "answer"].includes(this.shown));
    mend();
  }

  /** Show what the state says now, and go there. */
  async go(state) {
    this.change(state);
    if (!state) return this.setUp();
    await this.render();
    this.querySelector(this.shown === "answer" ? "h3" : "h2")?.focus({ preventScroll: true });
    this.scrollIntoView();
  }

  render() {
    this.shown = this.state.phase;
    if (this.shown === "question") return this.ask();
    return this.shown === "answer" ? this.showAnswer() : this.report();
  }

  setUp() {
    this.shown = "setup";
    this.status = h("p", { role: "status" });
    this.starter = primary("Start", () => this.start());
    this.show(setup(this.catalog, settings(), (some) => this.choose(some), this, this));
    this.choose({});
  }

  choose(some) {
    changeSettings(some);
    const number = this.questions.length;
    this.status.textContent = number ? `${counted(number, "question")} to draw from.` : NONE_FITS;
    this.starter.disabled = number === 0;
  }

  get questions() {
    const { mockCategories, mockLevels } = settings();
    return chosen(this.catalog.questions, { categories: mockCategories, levels: mockLevels });
  }

  async start() {
    if (this.questions.length === 0) return;
    const now = store.now();
    const weight = weights(this.catalog.questions, replay(store.reviews), now);
    const drawn = draw(this.questions, settings().mockMinutes, weight, Math.random);
    await this.recorder.forget();
    this.go(steps.resumed(steps.begun(drawn), now));
  }

  get question() {
    return this.byId.get(steps.current(this.state).id);
  }

  heading() {
    const category = this.catalog.categories.find(({ id }) => id === this.question.category);
    return heading(this.question, category.title, `${this.state.position + 1} of ${this.state.entries.length}`);
  }

  ask() {
    this.clock = clock(this);
    this.before = steps.elapsed(this.state, store.now());
    this.show(this.heading(), this.clock.box, ...asking(steps.current(this.state).text, this));
    this.tickClock();
    answerOf(this.question).catch(() => {}); // so that it is there when it is wanted
  }

  tickClock() {
    if (this.shown !== "question") return;
    const { seconds } = steps.current(this.state);
    const spent = steps.elapsed(this.state, store.now());
    const text = steps.announced(this.before, spent, seconds);
    if (text) this.clock.said.textContent = text;
    this.before = spent;
    showClock(this.clock, { seconds, spent, running: this.state.since !== null, recording: this.recorder.active });
  }

  pause() {
    const running = this.state.since !== null;
    this.recorder.hold(running);
    this.change(steps[running ? "paused" : "resumed"](this.state, store.now()));
    this.tickClock();
  }

  /** Whoever types goes on. */
  type(text) {
    this.recorder.hold(false);
    this.change(steps.typed(steps.resumed(this.state, store.now()), text));
  }

  async record() {
    const { recorded } = this.clock;
    const wasActive = this.recorder.active;
    if (this.state.since === null && !wasActive) this.pause();
    const problem = await (wasActive ? this.recorder.stop() : this.recorder.start(this.question.id));
    recorded.textContent = problem || (this.recorder.active ? RECORDING : this.recordings(this.question.id).length ? "Recorded." : "");
    this.tickClock();
  }

  recordings(id) {
    return this.recorder.addresses(id);
  }

  async compare() {
    if (this.shown !== "question") return;
    this.shown = "stopping";
    const state = steps.answered(this.state, store.now());
    await this.recorder.stop();
    await this.go(state);
  }

  async showAnswer() {
    const { question } = this;
    this.show(this.heading(), loading());
    let answer = { items: [], texts: [] };
    let parts;
    try {
      parts = await answerOf(question);
      answer = keyPoints(parts, question.id);
    } catch {
      parts = [failure("The answer could not be loaded.", () => this.go(this.state), addressOf(question))];
    }
    if (this.shown !== "answer" || this.question !== question) return;
    if (answer.texts.length) this.change(steps.pointed(this.state, answer.texts));
    this.compareWith(parts, answer.items);
    mend(); // the answer came after the page was drawn
  }

  compareWith(parts, items) {
    const entry = steps.current(this.state);
    const last = this.state.position === this.state.entries.length - 1;
    const shown = items.length ? entry : { ...entry, points: [] };
    this.show(this.heading(), comparing(shown, this.recordings(entry.id), items, parts, last, this));
  }

  tick(index, hit) {
    this.change(steps.ticked(this.state, index, hit));
    this.querySelector(".interview-score").textContent = scoreText(steps.current(this.state));
  }

  press(index) {
    const box = this.querySelectorAll(".interview-bar input")[index];
    if (!box) return;
    box.closest("details").open = true;
    box.click();
  }

  next() {
    return this.go(steps.advanced(this.state));
  }

  async end() {
    if (!window.confirm(LEAVE)) return;
    this.shown = "stopping";
    await this.recorder.stop();
    await this.go(steps.ended(this.state));
  }

  report() {
    const report = reportOf(this.state, this.catalog);
    this.show(results(report, this.state.graded, (id) => this.recordings(id), this));
  }

  /** Grade the misses "again": the log plans the rest. */
  async review() {
    if (this.shown !== "report") return; // a second click
    this.shown = "grading";
    const graded = [];
    for (const { id } of reportOf(this.state, this.catalog).missed) graded.push((await store.grade(id, 1)).id);
    this.showGraded(graded);
  }

  async undoReview() {
    for (const id of this.state.graded) await store.undo({ id });
    this.showGraded([]);
  }

  showGraded(graded) {
    this.change({ ...this.state, graded });
    this.render();
    this.querySelector(".interview-graded, .interview-repeat .md-button")?.focus();
  }

  export() {
    const date = dateOf(dayOf(store.now()));
    save(`mock-interview-${date}.txt`, reportText(reportOf(this.state, this.catalog), date), "text/plain");
  }

  saveAside() {
    save("mock-interview-set-aside.txt", this.stored.aside, "text/plain");
  }

  forgetAside() {
    this.stored.forgetAside();
    this.querySelector(".study-notice").remove();
    this.querySelector("button, h2")?.focus();
  }

  help() {
    help(settings().shortcuts, (shortcuts) => changeSettings({ shortcuts }), KEYS);
  }

  /** What each key does now. */
  actions() {
    const always = { "?": () => this.help() };
    const press = (number) => [String(number), () => this.press(number - 1)];
    if (this.shown === "setup") return { ...always, Enter: () => this.start() };
    if (this.shown === "question") return { ...always, p: () => this.pause(), r: () => this.record() };
    if (this.shown === "answer") return { ...always, Enter: () => this.next(), ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map(press)) };
    return always;
  }
}

customElements.define("mock-interview", MockInterview);
