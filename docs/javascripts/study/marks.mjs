// The reader's own marks at a question: a bookmark and a note, both kept in the log.
import { button, h } from "./elements.mjs";
import { store } from "./log/browser.mjs";
import { LONGEST_NOTE } from "./log/events.mjs";
import { noticeElement } from "./notices.mjs";

const PAUSE = 1000; // after so many milliseconds without typing a note is kept

class StudyMarks extends HTMLElement {
  connectedCallback() {
    this.question = this.closest(".question").querySelector("h2").id;
    [this.bookmark, this.noteButton] = this.querySelectorAll("button");
    this.bookmark.addEventListener("click", () => this.toggleBookmark());
    this.noteButton.addEventListener("click", () => this.toggleNote());
    window.addEventListener("pagehide", () => this.leave());
    store.addEventListener("change", () => this.render());
    this.render();
  }

  get kept() {
    return store.marks.notes.get(this.question) ?? "";
  }

  toggleBookmark() {
    store.bookmark(this.question, !store.marks.bookmarks.has(this.question));
  }

  toggleNote() {
    if (!this.panel) this.build();
    this.panel.hidden = !this.panel.hidden;
    if (this.panel.hidden) this.keep();
    else this.area.focus();
    this.render();
  }

  /** Build the field, below the facts of the question. */
  build() {
    const oninput = () => this.wait();
    this.area = h("textarea", { value: this.kept, rows: 4, maxLength: LONGEST_NOTE, oninput, onchange: () => this.keep() });
    this.status = h("output");
    this.notice = h("div");
    const done = button("Done", () => this.close());
    const label = h("label", {}, "Your note, kept in this browser and in your export", this.area);
    this.panel = h("div", { className: "own-note", hidden: true }, label, h("p", {}, done, " ", this.status), this.notice);
    this.closest(".facts").after(this.panel);
  }

  close() {
    this.toggleNote();
    this.noteButton.focus();
  }

  wait() {
    this.typed = true;
    this.status.textContent = "";
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.keep(), PAUSE);
  }

  /** Return what is still to be kept, or null. */
  take() {
    clearTimeout(this.typing);
    if (!this.typed) return null;
    this.typed = false;
    const text = this.area.value.trim();
    return text === this.kept ? null : text;
  }

  keep() {
    const text = this.take();
    if (text === null) return;
    store.note(this.question, text);
    if (this.kept === text) this.status.textContent = text ? "Saved." : "Note removed.";
  }

  leave() {
    const text = this.take();
    if (text !== null) store.note(this.question, text);
  }

  render() {
    const isFixed = store.problems.has("newer");
    this.bookmark.ariaPressed = String(store.marks.bookmarks.has(this.question));
    const label = this.kept ? "My note" : "Add note";
    if (this.noteButton.textContent !== label) this.noteButton.textContent = label; // or each on the page is laid out again
    this.noteButton.ariaExpanded = String(Boolean(this.panel && !this.panel.hidden));
    this.bookmark.disabled = isFixed;
    this.noteButton.disabled = isFixed && !this.kept;
    if (!this.panel) return;
    if (!this.typed && this.area.value.trim() !== this.kept) this.area.value = this.kept;
    this.area.readOnly = isFixed;
    this.notice.replaceChildren(...[noticeElement()].filter(Boolean));
  }
}

customElements.define("study-marks", StudyMarks);
