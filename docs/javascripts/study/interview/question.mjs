// A question of a mock interview: the reader answers against the clock, by voice or in writing.
import { answerOf } from "../answers.mjs";
import { button, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { clockText } from "./report.mjs";
import * as steps from "./state.mjs";
import { heading, plain, primary } from "./views.mjs";

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
      value: steps.current(this.page.state).text,
      rows: 9,
      id: "interview-answer",
      oninput: () => this.type(area.value),
      onkeydown: (event) => this.press(event),
      "aria-describedby": "interview-question",
    });
    return h("p", { className: "interview-own" }, h("label", { htmlFor: area.id }, "Your answer, if you type it"), area);
  }

  actions() {
    const compare = primary("Compare", () => this.compare());
    return h("p", { className: "study-actions" }, compare, plain("End interview", () => this.page.end()));
  }

  tick() {
    const { state, phase } = this.page;
    if (phase !== this) return; // a recording may end after the question was left
    const { seconds } = steps.current(state);
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
    if (key === "Enter" && (ctrlKey || metaKey)) this.compare();
  }

  async record() {
    const { recorder, question } = this;
    const wasActive = recorder.active;
    if (this.page.state.since === null && !wasActive) this.pause();
    const problem = await (wasActive ? recorder.stop() : recorder.start(question.id));
    const done = recorder.addresses(question.id).length ? "Recorded." : "";
    this.recorded.textContent = problem || (recorder.active ? RECORDING : done);
    this.tick();
  }

  async compare() {
    const { page } = this;
    if (page.phase !== this) return; // a second click
    page.leave();
    const state = steps.answered(page.state, store.now());
    await this.recorder.stop();
    await page.go(state);
  }
}
