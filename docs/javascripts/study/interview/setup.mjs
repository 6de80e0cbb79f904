// Before a mock interview: what to draw from, how long, and the start.
import { choice, LEVELS, NONE_FITS } from "../choices.mjs";
import { button, counted, h } from "../elements.mjs";
import { changeSettings, settings, store } from "../log/browser.mjs";
import { chosen } from "../plan/pace.mjs";
import { replay } from "../plan/schedule.mjs";
import { draw, LENGTHS, weights } from "./draw.mjs";
import { begun, resumed } from "./state.mjs";
import { plain, primary } from "./views.mjs";

function lengths(minutes, change) {
  const radio = (value) => h("input", { type: "radio", name: "minutes", value, checked: value === minutes, onchange: () => change(value) });
  const labels = LENGTHS.map((value) => h("label", {}, radio(value), ` ${value} minutes`));
  return h("fieldset", {}, h("legend", {}, "Length"), labels);
}

export class Setup {
  keys = { Enter: () => this.start() };
  status = h("p", { role: "status" });
  starter = primary("Start", () => this.start());

  constructor(page) {
    this.page = page;
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
    );
  }

  choose(some) {
    changeSettings(some);
    const number = this.questions.length;
    this.status.textContent = number ? `${counted(number, "question")} to draw from.` : NONE_FITS;
    this.starter.disabled = number === 0;
  }

  get questions() {
    const { mockCategories, mockLevels } = settings();
    return chosen(this.page.catalog.questions, { categories: mockCategories, levels: mockLevels });
  }

  async start() {
    const { page, questions } = this;
    if (questions.length === 0) return;
    const now = store.now();
    const weight = weights(page.catalog.questions, replay(store.reviews), now);
    const drawn = draw(questions, settings().mockMinutes, weight, Math.random);
    await page.recorder.forget();
    page.go(resumed(begun(drawn), now));
  }
}
