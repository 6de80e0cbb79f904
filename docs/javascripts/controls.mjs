// Open and close all answers of a page, and show the questions of one level.

function counted(shown, all) {
  return shown === all ? `All ${all} questions` : `${shown} of ${all} questions`;
}

class QuestionControls extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
    this.addEventListener("change", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    this.removeEventListener("change", this);
  }

  handleEvent(event) {
    const button = event.target.closest("button");
    if (event.type === "change") this.show(event.target.value);
    else if (button) this.setOpen(button.dataset.open === "true");
  }

  setOpen(open) {
    for (const details of document.querySelectorAll(".question:not([hidden]) details")) details.open = open;
    this.say(open ? "All answers are open" : "All answers are closed");
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
    this.querySelector("select").value = "";
    this.show("");
  }

  say(text) {
    this.querySelector("output").textContent = text;
  }
}

customElements.define("question-controls", QuestionControls);
