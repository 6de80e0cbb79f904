// What the reader must be told: the state of the log, and what could not be loaded.
import { ROOT } from "../root.mjs";
import { button, counted, h } from "./elements.mjs";
import { store } from "./log/browser.mjs";

const TEXTS = {
  full: "The storage of this browser is full: your last reviews are kept only until you leave this page. Export them now.",
  forbidden: "This browser forbids this page to store anything: reviews are kept only until you leave it. Export them before.",
  damaged: "A part of your stored reviews could not be read. It was set aside, and nothing of it was overwritten.",
  newer: "Your reviews were written by a newer version of this site. They can be read, not changed: reload the page.",
};

/** Return what is wrong, as texts. */
export function notices() {
  const ahead = store.ahead && `${counted(store.ahead, "review")} dated in the future will count from that day on: this clock was set back.`;
  return [...[...store.problems].map((problem) => TEXTS[problem]), ahead].filter(Boolean);
}

/** Return an element that says what is wrong, or null. */
export function noticeElement() {
  const texts = notices();
  if (texts.length === 0) return null;
  const link = h("a", { href: new URL("study/progress/", ROOT).href }, "Export, import and reset");
  return h("div", { className: "study-notice", role: "alert" }, texts.map((text) => h("p", {}, text)), h("p", {}, link));
}

/** Return an element that says what could not be loaded; the address is another way to it. */
export function failure(text, retry, address) {
  const link = address && h("a", { href: address }, "Open its page");
  return h("div", { className: "study-notice", role: "alert" }, h("p", {}, text, " ", button("Try again", retry), " ", link));
}

export function loading() {
  return h("p", { role: "status" }, "Loading the answer…");
}
