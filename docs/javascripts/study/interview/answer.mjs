// After a question of a mock interview: the reader's answer beside ours, whose key points are the checklist.
import { addressOf, answerOf } from "../answers.mjs";
import { counted, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { failure, loading } from "../notices.mjs";
import { followUpAnswer, keyPoints } from "./points.mjs";
import { score } from "./report.mjs";
import * as steps from "./state.mjs";
import { followUpName, heading, own, plain, primary } from "./views.mjs";

const SAID = "Which of these did you say?";

function scoreText(entry) {
  const { hits, points } = score([entry]);
  return points ? `${hits} of ${counted(points, "point")}` : "Not scored.";
}

export class Answer {
  keys = { Enter: () => this.next() };

  constructor(page) {
    this.page = page;
    this.question = page.question;
    for (let number = 1; number <= 9; number++) this.keys[number] = () => this.press(number - 1);
  }

  async show() {
    const { page, question } = this;
    page.show(heading(page), loading());
    let answer = { items: [], texts: [] };
    let follow = [];
    let parts;
    try {
      parts = await answerOf(question);
      answer = keyPoints(parts, question.id);
      follow = followUpAnswer(parts, steps.current(page.state).follow?.question);
    } catch {
      parts = [failure("The answer could not be loaded.", () => page.go(page.state), addressOf(question))];
    }
    if (page.phase !== this) return;
    if (answer.texts.length) page.change(steps.pointed(page.state, answer.texts));
    page.show(heading(page), this.columns(parts, answer.items, follow));
  }

  /** Return both answers; `items` are the key points as our page shows them, `follow` answers what was asked next. */
  columns(parts, items, follow) {
    const entry = steps.current(this.page.state);
    for (const part of parts) if (part.matches("details")) part.open = true;
    const mine = [
      h("h3", { tabIndex: -1 }, "Your answer"),
      own(entry.text, this.page.recorder.addresses(entry.id)),
      items.length > 0 && this.points(entry.points, items),
      entry.follow && this.followUp(entry.follow, follow),
    ];
    return h(
      "div",
      { className: "interview-columns" },
      h("div", { className: "interview-mine" }, mine, this.scoring()),
      h("section", { className: "question study-answer", ariaLabel: "Answer" }, parts),
    );
  }

  /** Return the key points to tick: right below what the reader said, so that nobody misses them. */
  points(points, items) {
    const labels = points.map(({ hit }, index) => this.point(hit, index, items[index]));
    return h("fieldset", { className: "interview-points" }, h("legend", {}, SAID), labels);
  }

  followUp({ question, text }, answer) {
    const recordings = this.page.recorder.addresses(followUpName(this.question));
    const ours = answer.length > 0 && h("blockquote", {}, answer);
    return h("section", { className: "interview-follow" }, h("h3", {}, `Follow-up: ${question}`), own(text, recordings), ours);
  }

  /** Return the way on, with the score; in a narrow window it stays in view while the answer is read. */
  scoring() {
    const { page } = this;
    const isLast = page.state.position === page.state.entries.length - 1;
    this.score = h("output", { className: "interview-score" });
    this.onward = primary("", () => this.next());
    this.label = isLast ? "See the report" : "Next question";
    this.say();
    const actions = [this.score, this.onward, !isLast && plain("End interview", () => page.end())];
    return h("div", { className: "study-bar interview-bar" }, h("div", { className: "study-actions" }, actions));
  }

  /** Say the score; who ticked nothing is told so on the way on. */
  say() {
    const entry = steps.current(this.page.state);
    const { hits, points } = score([entry]);
    this.score.textContent = scoreText(entry);
    this.onward.textContent = points && !hits ? `None: ${this.label.toLowerCase()}` : this.label;
  }

  point(hit, index, item) {
    const box = h("input", { type: "checkbox", checked: hit, onchange: () => this.tick(index, box.checked) });
    return h("label", {}, box, h("span", {}, [...item.childNodes].map((node) => node.cloneNode(true))));
  }

  tick(index, hit) {
    this.page.change(steps.ticked(this.page.state, index, hit));
    this.say();
  }

  press(index) {
    this.page.querySelectorAll(".interview-points input")[index]?.click();
  }

  next() {
    return this.page.go(steps.advanced(this.page.state, store.now()));
  }
}
