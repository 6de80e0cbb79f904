// Move the log to another device: as a link, by the system's share sheet, as QR codes.
import { ROOT } from "../../root.mjs";
import { button, counted, h } from "../elements.mjs";
import { store } from "../log/browser.mjs";
import { linkOf, linksOf } from "./link.mjs";

const PAGE = new URL("study/progress/", ROOT).href;
const LONG = 16_000; // characters that not every program keeps whole
const CODES = { longest: 1_400, most: 6 }; // characters that a phone still reads off a screen, and codes to scan

function ownLink() {
  return linkOf(store.events, PAGE, store.now());
}

function copied(link) {
  const size = counted(link.length, "character");
  const warning = link.length > LONG ? ` It has ${size}, and some programs cut such links: a file is safer.` : "";
  return `Link copied. Open it on the other device.${warning}`;
}

/** What the reader does to take the log along; `say` shows a text. */
export class Move {
  place = h("div");
  element = h("div", { className: "study-move" });

  constructor(say) {
    this.say = say;
    this.element.append(h("p", { className: "study-actions" }, this.buttons()), this.place);
  }

  buttons() {
    return [
      button("Copy link", () => this.take(() => this.copy())),
      navigator.share && button("Share link", () => this.take(() => this.share())),
      button("Show as QR code", () => this.take(() => this.draw())),
    ];
  }

  take(way) {
    this.place.replaceChildren();
    this.say(store.events.length ? way() : "There is nothing to take along yet: you have graded no question here.");
  }

  async copy() {
    const link = await ownLink();
    try {
      await navigator.clipboard.writeText(link);
      return copied(link);
    } catch {
      const field = h("input", { value: link, readOnly: true, ariaLabel: "Link with your reviews" });
      this.place.replaceChildren(field);
      field.select();
      return "This page may not copy: copy the link from the field.";
    }
  }

  async share() {
    return shared({ title: "My reviews", url: await ownLink() });
  }

  async draw() {
    const links = await linksOf(store.events, PAGE, store.now(), CODES);
    if (!links) return `Your log is too long for ${CODES.most} QR codes. Copy the link, or export a file.`;
    const { codes } = await import("./codes.mjs");
    this.place.replaceChildren(codes(links));
    return "Scan it with the camera of the other device. It asks there before anything is added.";
  }
}

/** Open the system's share sheet; return what to say. */
export async function shared(data) {
  try {
    await navigator.share(data);
    return "Shared.";
  } catch (error) {
    return error.name === "AbortError" ? "" : "This device could not share it. Copy the link, or export a file.";
  }
}
