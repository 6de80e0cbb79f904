// The search box in the header. Nothing is loaded before it is used.
import { ROOT } from "../root.mjs";
import { listenToKeys } from "./keys.mjs";
import { linkedText, linkText } from "./links.mjs";

const PAUSE = 500; // after so many milliseconds without typing the address gets the text
const ARRIVAL = 200; // Material closes the search 125 ms after a page was read

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
  root = ROOT; // for the modules that are loaded later

  connectedCallback() {
    this.toggle = document.getElementById("__search");
    this.input = this.querySelector("input");
    this.output = this.querySelector(".md-search__output");
    this.list = this.querySelector("ol");
    const listen = (target, handlers) => {
      for (const [type, handler] of Object.entries(handlers)) target.addEventListener(type, handler.bind(this));
    };
    listen(this, { click: this.press, focusout: this.leave, submit: this.enter, reset: this.restart });
    listen(this.input, { click: this.open, input: this.ask }); // not focus: the Tab key only passes by
    listen(this.querySelector(".search-filters"), { change: this.ask });
    listen(this.toggle, { change: this.switch });
    listen(window, { popstate: this.recall, pageshow: this.recallKept });
    listenToKeys(this);
    this.recall();
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
    const open = () => (this.toggle.checked ? this.ask() : this.open());
    window.document$.subscribe(() => setTimeout(open, ARRIVAL));
  }

  /** Do so, too, when Back leads to a page that the browser kept as it was left. */
  recallKept({ persisted }) {
    if (persisted) this.recall();
  }

  /** Send what is typed and chosen; the first time, load what answers it. */
  async ask() {
    this.entered = false;
    if (!this.toggle.checked) return this.open();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => linkText(this.input.value), PAUSE);
    this.list.ariaBusy = "true";
    const { request } = this;
    try {
      const send = await (this.client ??= import("./client.mjs").then(({ connect }) => connect(this)));
      if (this.isAsking(request)) send(request);
    } catch {
      this.client = undefined;
      this.querySelector(".search-failure").hidden = false;
      this.list.replaceChildren();
      this.list.ariaBusy = "false";
    }
  }

  /** Tell whether a request is still what is typed and chosen. */
  isAsking(request) {
    return JSON.stringify(request) === JSON.stringify(this.request);
  }

  enter(event) {
    event.preventDefault();
    this.entered = true;
    this.goToFirst();
  }

  /** Go to the first result, once the whole index has answered: a part of it may put another first. */
  goToFirst() {
    if (!this.isAsking(this.answered)) return;
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
    event.preventDefault(); // what is searched differs: the page would be loaded again
    history.pushState(null, "", link.href);
    import("./landing.mjs").then(({ land }) => land());
  }

  leave({ relatedTarget }) {
    if (relatedTarget && !this.contains(relatedTarget)) this.close();
  }
}

customElements.define("search-box", SearchBox);
