// What the reader of a mock interview must know of its storage.
import { button, h } from "../elements.mjs";
import { save } from "../files.mjs";

function discard(stored, notice, page) {
  stored.forgetAside();
  notice.remove();
  page.querySelector("button, h2")?.focus();
}

/** Return a notice of what is wrong with the storage of something, or false; `unkept` says whether it keeps nothing. */
export function storageNotice(stored, name, unkept, page) {
  const { aside } = stored;
  const download = button("Download it", () => save("mock-interview-set-aside.txt", aside, "text/plain"));
  const drop = button("Discard it", () => discard(stored, notice, page));
  const texts = [
    unkept && h("p", {}, `This browser stores nothing here now: a reload will lose this ${name}.`),
    aside !== null && h("p", {}, `A stored ${name} could not be read. It was set aside. `),
    aside !== null && h("p", { className: "study-actions" }, download, drop),
  ].filter(Boolean);
  const notice = texts.length > 0 && h("div", { className: "study-notice", role: "status" }, texts);
  return notice;
}
