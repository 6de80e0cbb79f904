// Open and close all answers of a page, show the questions of one level, and wrap long lines of code; level and wrapping
// are remembered for the visit.
import { remember, remembered } from "./visit.mjs";

function counted(shown, all) {
  return shown === all ? `All ${all} questions` : `${shown} of ${all} questions`;
}

class QuestionControls extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
    this.addEventListener("change", this);
    this.select = this.querySelector("select");
    for (const option of this.select.options) if (option.value) this.count(option);
    this.restore(remembered("level"));
    this.box = this.querySelector("[type=checkbox]");
    this.box.checked = Boolean(remembered("wrap"));
    this.wrap();
  }

  handleEvent(event) {
    const button = event.target.closest("button");
    if (event.target === this.box) {
      remember("wrap", this.box.checked);
      this.wrap();
    } else if (event.type === "change") this.choose(event.target.value);
    else if (button) this.setOpen(button.dataset.open === "true");
  }

  setOpen(open) {
    for (const details of document.querySelectorAll(".question:not([hidden]) details")) details.open = open;
    this.say(open ? "All answers are open" : "All answers are closed");
  }

  count(option) {
    const number = document.querySelectorAll(`.question[data-level="${option.value}"]`).length;
    option.label = `${option.text} (${number})`;
    option.disabled = number === 0;
  }

  restore(level) {
    const option = [...this.select.options].find(({ value }) => value === level);
    if (!level || !option) return;
    if (option.disabled) return this.say(`No ${level} questions here: all are shown`);
    this.select.value = level;
    this.show(level);
  }

  wrap() {
    document.documentElement.toggleAttribute("data-wrap", this.box.checked);
  }

  choose(level) {
    remember("level", level);
    this.show(level);
  }

  show(level) {
    const questions = [...document.querySelectorAll(".question")];
    for (const question of questions) {
      question.hidden = level !== "" && question.dataset.level !== level;
      // The theme lists the page twice, for wide and for narrow windows.
      const links = document.querySelectorAll(`.md-nav--secondary a[href$="#${question.querySelector("h2").id}"]`);
      links.forEach((link) => link.closest("li").toggleAttribute("hidden", question.hidden));
    }
    this.say(counted(questions.filter((question) => !question.hidden).length, questions.length));
  }

  showAll() {
    this.select.value = "";
    this.show("");
  }

  say(text) {
    this.querySelector("output").textContent = text;
  }
}

customElements.define("question-controls", QuestionControls);
