// After a question of a mock interview: the reader's answer beside ours, whose key points are the checklist.
import { addressOf, answerOf } from "../answers.mjs";
import { counted, h } from "../elements.mjs";
import { failure, loading } from "../notices.mjs";
import { keyPoints } from "./points.mjs";
import { score } from "./report.mjs";
import * as steps from "./state.mjs";
import { heading, own, plain, primary } from "./views.mjs";

const SAID = "Which of these did you say?";
const WIDE = "(min-width: 60em)"; // as in the style sheet: two columns

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
    let parts;
    try {
      parts = await answerOf(question);
      answer = keyPoints(parts, question.id);
    } catch {
      parts = [failure("The answer could not be loaded.", () => page.go(page.state), addressOf(question))];
    }
    if (page.phase !== this) return;
    if (answer.texts.length) page.change(steps.pointed(page.state, answer.texts));
    page.show(heading(page), this.columns(parts, answer.items));
  }

  /** Return both answers; `items` are the key points as our page shows them. */
  columns(parts, items) {
    const { id, text, points } = steps.current(this.page.state);
    for (const part of parts) if (part.matches("details")) part.open = true;
    return h(
      "div",
      { className: "interview-columns" },
      h(
        "div",
        { className: "interview-mine" },
        h("h3", { tabIndex: -1 }, "Your answer"),
        own(text, this.page.recorder.addresses(id)),
        this.scoring(items.length ? points : [], items),
      ),
      h("section", { className: "question study-answer", ariaLabel: "Answer" }, parts),
    );
  }

  /** Return the key points to tick, and the way on. On a phone they stay in view while the answer is read, and open on a tap. */
  scoring(points, items) {
    const { page } = this;
    const isLast = page.state.position === page.state.entries.length - 1;
    const list = h("fieldset", { ariaLabel: SAID }, points.map(({ hit }, index) => this.point(hit, index, items[index])));
    return h(
      "div",
      { className: "study-bar interview-bar" },
      points.length > 0 && h("details", { open: matchMedia(WIDE).matches }, h("summary", {}, SAID), list),
      h(
        "div",
        { className: "study-actions" },
        h("output", { className: "interview-score" }, scoreText({ points })),
        primary(isLast ? "See the report" : "Next question", () => this.next()),
        !isLast && plain("End interview", () => page.end()),
      ),
    );
  }

  point(hit, index, item) {
    const box = h("input", { type: "checkbox", checked: hit, onchange: () => this.tick(index, box.checked) });
    return h("label", {}, box, h("span", {}, [...item.childNodes].map((node) => node.cloneNode(true))));
  }

  tick(index, hit) {
    const { page } = this;
    page.change(steps.ticked(page.state, index, hit));
    page.querySelector(".interview-score").textContent = scoreText(steps.current(page.state));
  }

  press(index) {
    const box = this.page.querySelectorAll(".interview-bar input")[index];
    if (!box) return;
    box.closest("details").open = true;
    box.click();
  }

  next() {
    return this.page.go(steps.advanced(this.page.state));
  }
}
