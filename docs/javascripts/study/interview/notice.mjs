// What the reader of a mock interview must know of its storage.
import { button, h } from "../elements.mjs";
import { save } from "../files.mjs";
import { store } from "../log/browser.mjs";

function discard(stored, page) {
  stored.forgetAside();
  page.querySelector(".study-notice").remove();
  page.querySelector("button, h2")?.focus();
}

/** Return a notice of what is wrong with the storage, or false. */
export function storageNotice(stored, page) {
  const { full, aside } = stored;
  const unkept = full || store.problems.has("forbidden");
  const download = button("Download it", () => save("mock-interview-set-aside.txt", aside, "text/plain"));
  const texts = [
    unkept && h("p", {}, "This browser stores nothing here now: a reload will lose this interview."),
    aside !== null && h("p", {}, "A stored interview could not be read. It was set aside. "),
    aside !== null && h("p", { className: "study-actions" }, download, button("Discard it", () => discard(stored, page))),
  ].filter(Boolean);
  return texts.length > 0 && h("div", { className: "study-notice", role: "status" }, texts);
}
