// "When is your interview?": a date, and what it means for every day until then.
//
// The element tells those around it of a new date by the event "interview". The list of questions is fetched only once
// there is a date.
import "../../site.mjs";
import { ROOT } from "../../root.mjs";
import { addressOf } from "../answers.mjs";
import { catalogOf } from "../catalog.mjs";
import { button, counted, h } from "../elements.mjs";
import { save } from "../files.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { failure } from "../notices.mjs";
import { dateOf, dayOf, dayOfDate } from "./days.mjs";
import { ahead, chosen, firstDays, pace } from "./pace.mjs";
import { over, planned } from "./words.mjs";

const REVIEW = new URL("study/review/", ROOT).href;

function skippedList(questions) {
  const items = questions.map((question) => h("li", {}, h("a", { href: addressOf(question) }, question.title)));
  return h("details", {}, h("summary", {}, `${counted(items.length, "question")} left out, the most asked first`), h("ol", {}, items));
}

function calendarButton(found, today) {
  const file = async () => {
    const { calendar } = await import("./calendar.mjs");
    save("interview-plan.ics", calendar(found, today, store.now(), REVIEW), "text/calendar");
  };
  return button("Add to calendar", file, { className: "md-button" });
}

class InterviewPlan extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.date = h("input", { type: "date", value: settings().interview, onchange: () => this.setDate() });
    this.words = h("p", { role: "status" });
    this.more = h("div");
    this.replaceChildren(h("p", {}, h("label", {}, "When is your interview? ", this.date)), this.words, this.more);
    store.addEventListener("change", () => this.render(), { signal });
    document.addEventListener("visibilitychange", () => this.render(), { signal }); // a day may have passed
    this.render();
  }

  disconnectedCallback() {
    this.listening.abort();
    this.replaceChildren();
  }

  setDate() {
    changeSettings({ interview: this.date.value });
    this.render();
    this.dispatchEvent(new Event("interview", { bubbles: true }));
  }

  async render() {
    const today = dayOf(store.now());
    this.date.min = dateOf(today);
    const day = ahead(settings().interview, today);
    const past = day === null ? dayOfDate(settings().interview) : null;
    if (day !== null) return this.plan(today, day);
    this.say(past === null ? "Enter its date, and get a plan from today to that day." : over(past), this.actions("Start without a date"));
  }

  say(text, ...more) {
    if (this.words.textContent !== text) this.words.textContent = text; // a reader hears only what is new
    this.more.replaceChildren(...more.filter(Boolean));
  }

  async plan(today, day) {
    try {
      this.catalog ??= await catalogOf(this);
    } catch {
      return this.say("", failure("The list of questions could not be loaded.", () => this.render()));
    }
    const kept = settings();
    if (ahead(kept.interview, today) !== day) return; // changed meanwhile
    const first = firstDays(store.reviews);
    const found = pace(chosen(this.catalog.questions, kept), (id) => first.get(id), today, day);
    const narrowed = kept.categories.length + kept.levels.length > 0;
    const note = narrowed ? " Only the categories and levels that you chose for review count." : "";
    this.say(planned(found) + note, this.actions("Start", calendarButton(found, today)), found.skipped.length > 0 && skippedList(found.skipped));
  }

  /** The review page has a start of its own. */
  actions(label, ...more) {
    const primary = { href: `${REVIEW}#start`, className: "md-button md-button--primary" };
    return h("p", { className: "study-actions" }, !this.closest("study-review") && h("a", primary, label), more);
  }
}

customElements.define("interview-plan", InterviewPlan);
