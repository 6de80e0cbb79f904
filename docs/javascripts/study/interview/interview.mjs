// The page of the mock interview: holds its state, keeps it in the storage, and goes from phase to phase.
//
// A phase is an object with show(), which may take its time, `keys`, what each key does, and, if need be, leave().
import "../../site.mjs";
import { mend } from "../../page/accessibility.mjs";
import { key } from "../../root.mjs";
import { catalogOf } from "../catalog.mjs";
import { dropSecondClicks } from "../double-click.mjs";
import { store } from "../log/browser.mjs";
import { failure } from "../notices.mjs";
import { help } from "../help.mjs";
import { listen } from "../shortcuts.mjs";
import { setUnderWay } from "../under-way.mjs";
import { Answer } from "./answer.mjs";
import * as history from "./history.mjs";
import { storageNotice } from "./notice.mjs";
import { Question } from "./question.mjs";
import { Recorder } from "./recorder.mjs";
import { Results } from "./results.mjs";
import { Setup } from "./setup.mjs";
import * as steps from "./state.mjs";
import { InterviewStore } from "./store.mjs";

const PHASES = { question: Question, "follow-up": Question, answer: Answer, report: Results };
const UNDER_WAY = ["question", "follow-up", "answer"];
const KEYS = [
  ["Enter", "start, next question"],
  ["P", "pause, go on"],
  ["R", "record, stop"],
  ["1 to 9", "tick a key point"],
  ["Ctrl+Enter", "in your answer: done"],
  ["?", "this list"],
];
const LEAVE = "End the interview now? Questions that you have not answered are left out.";

class MockInterview extends HTMLElement {
  async connectedCallback() {
    this.recorder = new Recorder();
    this.stored = new InterviewStore(store.storage, key("study.interview"), steps);
    this.history = new InterviewStore(store.storage, key("study.interviews"), history);
    listen(() => this.keys);
    dropSecondClicks(this);
    try {
      this.catalog = await catalogOf(this);
    } catch {
      return this.replaceChildren(failure("The list of questions could not be loaded.", () => location.reload()));
    }
    this.begin();
  }

  begin() {
    this.byId = new Map(this.catalog.questions.map((question) => [question.id, question]));
    window.addEventListener("pagehide", () => this.keep());
    document.addEventListener("visibilitychange", () => this.keep());
    window.addEventListener("storage", (event) => event.key === this.stored.key && this.load());
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.load()); // kept for Back, it heard of no change
    this.load();
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

  change(changed) {
    this.state = changed;
    if (changed) this.stored.save(changed, store.now());
    else this.stored.clear();
  }

  get reports() {
    return this.history.load() ?? [];
  }

  /** Keep what came of the interview, once, however often its report is shown. */
  remember() {
    const reports = this.reports;
    const after = history.withReport(reports, this.state);
    if (after !== reports) this.history.save(after);
  }

  get question() {
    return this.byId.get(steps.current(this.state).id);
  }

  show(...children) {
    const unkept = this.stored.full || store.problems.has("forbidden");
    const notices = [
      storageNotice(this.stored, "interview", unkept, this),
      storageNotice(this.history, "list of reports", this.history.full, this),
    ];
    this.replaceChildren(...[...notices, ...children].filter(Boolean));
    const phase = this.state?.phase;
    setUnderWay(UNDER_WAY.includes(phase) && `interview ${phase}`);
    mend();
  }

  setUp() {
    return this.enter(new Setup(this));
  }

  /** Show what the state says now. */
  render() {
    return this.enter(new PHASES[this.state.phase](this));
  }

  enter(phase) {
    this.leave();
    this.phase = phase;
    return phase.show();
  }

  /** End a phase before the next one can be shown: it has no keys any more. */
  leave() {
    this.phase?.leave?.();
    this.phase = null;
  }

  /** Show what the state says now, and go there. */
  async go(wanted) {
    this.change(wanted);
    if (!wanted) return this.setUp();
    await this.render();
    this.querySelector(this.state?.phase === "answer" ? "h3" : "h2")?.focus({ preventScroll: true });
    this.scrollIntoView();
  }

  async end() {
    if (!window.confirm(LEAVE)) return;
    this.leave();
    await this.recorder.stop();
    await this.go(steps.ended(this.state));
  }

  help() {
    help(KEYS);
  }

  get keys() {
    return { "?": () => this.help(), ...this.phase?.keys };
  }
}

customElements.define("mock-interview", MockInterview);
