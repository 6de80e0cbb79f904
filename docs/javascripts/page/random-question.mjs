// A button that leads to a question of the topic index, whichever comes.

class RandomQuestion extends HTMLElement {
  connectedCallback() {
    this.className = "controls";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Random question";
    button.addEventListener("click", this);
    this.replaceChildren(button);
  }

  handleEvent() {
    const addresses = [...new Set([...document.querySelectorAll(".topics a")].map(({ href }) => href))];
    const chosen = addresses[Math.floor(Math.random() * addresses.length)];
    location.assign(chosen);
  }
}

customElements.define("random-question", RandomQuestion);
