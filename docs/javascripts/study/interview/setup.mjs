// Before a mock interview: what to draw from, how long, and the start.
import { choice, LEVELS, NONE_FITS } from "../choices.mjs";
import { button, counted, h } from "../elements.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { chosen } from "../plan/pace.mjs";
import { replay } from "../plan/schedule.mjs";
import { draw, LENGTHS, planOf, weights } from "./draw.mjs";
import { past } from "./past.mjs";
import { begun, resumed } from "./state.mjs";
import { plain, primary } from "./views.mjs";

function lengths(minutes, change) {
  const radio = (value) => h("input", { type: "radio", name: "minutes", value, checked: value === minutes, onchange: () => change(value) });
  const labels = LENGTHS.map((value) => h("label", {}, radio(value), ` ${value} minutes`));
  return h("fieldset", {}, h("legend", {}, "Length"), labels);
}

/** Return what an interview of these questions holds, and what its minutes are for. */
function planText(questions) {
  const { answering, comparing } = planOf(questions);
  const [answers, comparison] = [answering, comparing].map((seconds) => counted(Math.round(seconds / 60), "minute"));
  return `Yours has ${questions.length}, each with a follow-up: ${answers} for your answers, ${comparison} to compare them with ours.`;
}

export class Setup {
  keys = { Enter: () => this.start() };
  status = h("p", { role: "status" });
  starter = primary("Start", () => this.start());

  constructor(page) {
    this.page = page;
    this.weights = weights(page.catalog.questions, replay(store.reviews), store.now());
  }

  show() {
    this.page.show(this.form());
    this.choose({});
  }

  form() {
    const { page } = this;
    const { mockMinutes, mockLevels, mockCategories } = settings();
    return h(
      "div",
      { className: "study-setup" },
      lengths(mockMinutes, (value) => this.choose({ mockMinutes: value })),
      choice("Levels", LEVELS, mockLevels, (some) => this.choose({ mockLevels: some })),
      choice("Categories", page.catalog.categories, mockCategories, (some) => this.choose({ mockCategories: some })),
      this.status,
      h("p", { className: "study-actions" }, this.starter, page.state && plain("Last report", () => page.render())),
      h("p", {}, button("Keyboard shortcuts", () => page.help())),
      past(page),
    );
  }

  choose(some) {
    changeSettings(some);
    const { questions } = this;
    this.drawn = draw(questions, settings().mockMinutes, this.weights, Math.random);
    this.status.textContent = questions.length ? `${counted(questions.length, "question")} to draw from. ${planText(this.drawn)}` : NONE_FITS;
    this.starter.disabled = questions.length === 0;
  }

  get questions() {
    const { mockCategories, mockLevels } = settings();
    return chosen(this.page.catalog.questions, { categories: mockCategories, levels: mockLevels });
  }

  async start() {
    const { page, drawn } = this;
    if (drawn.length === 0) return;
    const now = store.now();
    await page.recorder.forget();
    page.go(resumed(begun(drawn, now), now));
  }
}
