// What a link brought from another device: it is offered, and added only when the reader says so.
import { button, counted, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { LogError } from "../log/events.mjs";
import { carried } from "./link.mjs";

function contents({ events, refused }) {
  const here = new Set(store.events.map(({ id }) => id));
  const fresh = new Set(events.map(({ id }) => id)).difference(here).size;
  const left = refused ? ` ${counted(refused, "entry", "entries")} can't be read.` : "";
  const held = counted(events.length, "entry", "entries");
  return { fresh, text: `This link holds ${held} of your log from another device, ${fresh || "none"} of them new here.${left}` };
}

/** The place where a link is offered. */
export class Arrival {
  element = h("section", { className: "study-notice", tabIndex: -1, ariaLabel: "From another device", hidden: true });

  /** Offer what the address of the page holds. */
  async receive() {
    try {
      const found = await carried(location.hash);
      if (found) this.offer(found);
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      this.refuse(error.message.replace("The file", "The link"));
    }
  }

  refuse(reason) {
    this.show(`${reason} Nothing was changed.`, this.closing("Close"));
  }

  offer(found) {
    const { fresh, text } = contents(found);
    if (fresh === 0) return this.show(text, this.closing("Close"));
    const properties = { className: "md-button md-button--primary", disabled: store.problems.has("newer") };
    const add = button("Add them", () => this.add(found.events), properties);
    this.show(`${text} What you have stays.`, add, this.closing("Don't add"));
  }

  show(text, ...buttons) {
    this.element.hidden = false;
    this.element.replaceChildren(h("p", {}, text), h("p", { className: "study-actions" }, buttons));
    this.element.focus();
  }

  closing(label) {
    return button(label, () => this.forget());
  }

  async add(events) {
    try {
      const added = await store.merge(events);
      this.clean();
      this.show(`${counted(added, "new entry", "new entries")} added.`, this.closing("Close"));
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      this.refuse(error.message);
    }
  }

  forget() {
    this.clean();
    this.element.hidden = true;
    this.element.nextElementSibling?.querySelector("a, button, input")?.focus();
  }

  /** Take the log out of the address: a reload or a bookmark does not offer it again. */
  clean() {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}
