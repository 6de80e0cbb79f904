// The search box in the header. Nothing is loaded before it is used.
import { linkedText, linkText, ROOT } from "./links.mjs";

const PAUSE = 500; // after so many milliseconds without typing the address gets the text
const NAVIGATION = 200; // Material closes the search 125 ms after each navigation

/** On narrow screens Material fixes the page below an open search, and a moment later puts it back where it was. */
function unlock() {
  const { body } = document;
  if (!("mdScrolllock" in body.dataset)) return;
  const top = -parseInt(body.style.top, 10);
  delete body.dataset.mdScrolllock;
  body.style.top = "";
  scrollTo(0, top);
}

class SearchBox extends HTMLElement {
  connectedCallback() {
    this.toggle = document.getElementById("__search");
    this.input = this.querySelector("input");
    this.output = this.querySelector(".md-search__output");
    this.list = this.querySelector("ol");
    this.listening = new AbortController();
    const { signal } = this.listening;
    const listen = (target, handlers) => {
      for (const [type, handler] of Object.entries(handlers)) target.addEventListener(type, handler.bind(this), { signal });
    };
    listen(this, { click: this.press, keydown: this.move, focusout: this.leave, submit: this.enter, reset: this.restart });
    listen(this.input, { click: this.open, input: this.ask }); // not focus: the Tab key only passes by
    listen(this.querySelector(".search-filters"), { change: this.ask });
    listen(this.toggle, { change: this.switch });
    listen(window, { popstate: this.recall, "same-page": this.recall }); // Back to another page, and inside this one
    this.keys = window.keyboard$.subscribe((key) => this.openByKey(key));
    this.recall();
  }

  disconnectedCallback() {
    this.listening.abort();
    this.keys.unsubscribe();
  }

  get request() {
    const [level = "", category = ""] = [...this.querySelectorAll("select")].map(({ value }) => value);
    return { text: this.input.value, level, category };
  }

  open() {
    if (!this.toggle.checked) this.toggle.click();
  }

  close() {
    if (this.toggle.checked) this.toggle.click();
  }

  switch() {
    this.output.inert = !this.toggle.checked;
    if (this.toggle.checked) {
      this.before = document.activeElement;
      this.input.focus();
      this.ask();
    } else {
      if (this.contains(document.activeElement)) this.giveBack();
      clearTimeout(this.typing);
      linkText("");
    }
  }

  /** Return the focus to where it was before the search. */
  giveBack() {
    document.activeElement.blur();
    this.before.focus({ preventScroll: true });
  }

  /** Begin anew: after the form has been emptied, or when loading failed. */
  async restart() {
    await null; // a form is emptied after its event
    this.input.focus();
    this.ask();
  }

  /** Open the search with the text of the address. */
  recall() {
    const text = linkedText();
    if (text === null) return;
    this.input.value = text;
    setTimeout(() => (this.toggle.checked ? this.ask() : this.open()), NAVIGATION);
  }

  openByKey({ mode, type, claim }) {
    if (mode !== "global" || !["/", "s", "f"].includes(type)) return;
    claim();
    this.open();
    this.input.select();
  }

  /** Send what is typed and chosen; the first time, load what answers it. */
  async ask() {
    this.entered = false;
    if (!this.toggle.checked) return this.open();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => linkText(this.input.value), PAUSE);
    this.list.ariaBusy = "true";
    const asked = JSON.stringify(this.request);
    try {
      const send = await (this.client ??= this.connect());
      if (asked === JSON.stringify(this.request)) send(this.request);
    } catch {
      this.client = undefined;
      this.querySelector(".search-failure").hidden = false;
      this.list.replaceChildren();
      this.list.ariaBusy = "false";
    }
  }

  /** Load the worker with its index, and at the same time what draws the results. */
  async connect() {
    const { connect } = await import("./client.mjs");
    const client = connect(new URL(this.dataset.index, ROOT), (message) => this.receive(message));
    [this.view] = await Promise.all([import("./view.mjs"), client]);
    return client;
  }

  async receive({ choices, request, answer, isFinal }) {
    if (choices) {
      await this.client; // the view may come after the worker
      return this.view.offer(this, choices);
    }
    const asked = JSON.stringify(request);
    if (asked !== JSON.stringify(this.request)) return;
    this.querySelector(".search-failure").hidden = true;
    this.list.ariaBusy = "false";
    if (this.list.contains(document.activeElement)) return; // a better answer comes too late: a result has the focus
    this.view.show(this, request, answer);
    if (isFinal) this.answered = asked;
    if (this.entered) this.goToFirst();
  }

  enter(event) {
    event.preventDefault();
    this.entered = true;
    this.goToFirst();
  }

  /** Go to the first result, once the whole index has answered: a part of it may put another first. */
  goToFirst() {
    if (this.answered !== JSON.stringify(this.request)) return;
    this.entered = false;
    this.list.querySelector("a")?.click();
  }

  press(event) {
    const button = event.target.closest("button[data-action]");
    if (button) this[button.dataset.action]();
    const link = event.target.closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.follow(link, event);
  }

  /** Keep the text in the history, then leave the search for the result. */
  follow(link, event) {
    document.activeElement.blur(); // the reader goes on to the result, not back
    this.close();
    unlock();
    linkText(this.input.value);
    if (new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault(); // Material would take a link to the same place back again
    event.stopPropagation();
    history.pushState(null, "", link.href);
    import("./landing.mjs").then(({ land }) => land());
  }

  /** Open the search from its box by key; a letter opens it too. */
  wake(event) {
    if (event.target !== this.input || !["ArrowDown", "Enter"].includes(event.key)) return;
    event.preventDefault();
    this.open();
  }

  leave({ relatedTarget }) {
    if (relatedTarget && !this.contains(relatedTarget)) this.close();
  }

  move(event) {
    if (!this.toggle.checked) return this.wake(event);
    const places = [this.input, ...this.list.querySelectorAll("a")];
    const at = places.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.stopPropagation(); // the marks on the page stay for a second Escape
      this.close();
    } else if (step && at >= 0) {
      event.preventDefault();
      places[(at + step + places.length) % places.length].focus();
    } else if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.input.focus();
  }
}

customElements.define("search-box", SearchBox);
