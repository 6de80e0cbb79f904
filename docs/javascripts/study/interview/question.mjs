// A question of a mock interview, or what the interviewer asks next: the reader answers against the clock, by voice or in
// writing.
import { answerOf } from "../answers.mjs";
import { button, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { loading } from "../notices.mjs";
import { followUps } from "./points.mjs";
import { clockText } from "./report.mjs";
import * as steps from "./state.mjs";
import { followUpName, heading, plain, primary } from "./views.mjs";

const TICK = 250; // milliseconds
const RECORDING = "Recording. It stays in the memory of this page.";

export class Question {
  keys = { p: () => this.pause(), r: () => this.record() };
  time = h("span", { className: "interview-time", role: "timer" });
  pauser = button("", () => this.pause());
  voice = button("", () => this.record());
  said = h("output"); // of the clock
  recorded = h("output");

  constructor(page) {
    this.page = page;
    this.recorder = page.recorder;
    this.question = page.question;
    this.follows = page.state.phase === "follow-up";
    this.name = this.follows ? followUpName(page.question) : page.question.id;
  }

  show() {
    this.before = steps.elapsed(this.page.state, store.now());
    this.page.show(heading(this.page), this.clock(), this.answer(), this.actions());
    this.ticking = setInterval(() => this.tick(), TICK);
    this.tick();
    answerOf(this.question).catch(() => {}); // so that it is there when it is wanted
  }

  leave() {
    clearInterval(this.ticking);
  }

  /** Return the clock, with what is said of it and of the recording. */
  clock() {
    const controls = h("p", {}, this.time, " ", this.pauser, " ", this.voice);
    return h("div", { className: "interview-clock" }, controls, h("p", {}, this.said), h("p", {}, this.recorded));
  }

  answer() {
    const area = h("textarea", {
      value: steps.asked(this.page.state).text,
      rows: 9,
      id: "interview-answer",
      oninput: () => this.type(area.value),
      onkeydown: (event) => this.press(event),
      "aria-describedby": "interview-question",
    });
    return h("p", { className: "interview-own" }, h("label", { htmlFor: area.id }, "Your answer, if you type it"), area);
  }

  actions() {
    const done = primary(this.follows ? "Compare" : "Done", () => this.done());
    return h("p", { className: "study-actions" }, done, plain("End interview", () => this.page.end()));
  }

  tick() {
    const { state, phase } = this.page;
    if (phase !== this) return; // a recording may end after the question was left
    const { seconds } = steps.asked(state);
    const spent = steps.elapsed(state, store.now());
    const text = steps.announced(this.before, spent, seconds);
    if (text) this.said.textContent = text;
    this.before = spent;
    const left = seconds - Math.floor(spent / 1000);
    this.time.textContent = left < 0 ? `${clockText(-left)} over time` : `${clockText(left)} left`;
    this.pauser.textContent = state.since === null ? "Go on" : "Pause";
    this.voice.textContent = this.recorder.active ? "Stop recording" : "Record your voice";
  }

  pause() {
    const { state } = this.page;
    const running = state.since !== null;
    this.recorder.hold(running);
    this.page.change((running ? steps.paused : steps.resumed)(state, store.now()));
    this.tick();
  }

  /** Whoever types goes on. */
  type(text) {
    this.recorder.hold(false);
    this.page.change(steps.typed(steps.resumed(this.page.state, store.now()), text));
  }

  press({ key, ctrlKey, metaKey }) {
    if (key === "Enter" && (ctrlKey || metaKey)) this.done();
  }

  async record() {
    const { recorder, name } = this;
    const wasActive = recorder.active;
    if (this.page.state.since === null && !wasActive) this.pause();
    const problem = await (wasActive ? recorder.stop() : recorder.start(name));
    const done = recorder.addresses(name).length ? "Recorded." : "";
    this.recorded.textContent = problem || (recorder.active ? RECORDING : done);
    this.tick();
  }

  async done() {
    const { page } = this;
    if (page.phase !== this) return; // a second click
    page.leave();
    const now = store.now();
    const state = steps.paused(page.state, now);
    page.show(heading(page), loading());
    await this.recorder.stop();
    const next = this.follows ? null : await this.next();
    if (page.phase) return; // another tab went on
    await page.go(next ? steps.followed(state, next, store.now()) : steps.answered(state, now));
  }

  /** Return what the interviewer asks next: one of the follow-up questions, or nothing when they can't be had. */
  async next() {
    const texts = await answerOf(this.question).then(followUps, () => []);
    return texts[Math.floor(Math.random() * texts.length)];
  }
}
