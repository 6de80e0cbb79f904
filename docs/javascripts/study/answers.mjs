// Fetch an answer from the page it stands on: no second copy of the content is shipped.
import { ROOT } from "../root.mjs";
import { scrollable } from "./elements.mjs";

const pages = new Map();

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function page(address) {
  if (!pages.has(address)) {
    const loading = load(address);
    loading.catch(() => pages.delete(address));
    pages.set(address, loading);
  }
  return pages.get(address);
}

function makeAbsolute(element, address) {
  for (const name of ["href", "src"]) {
    for (const node of element.querySelectorAll(`[${name}]`)) {
      node.setAttribute(name, new URL(node.getAttribute(name), address).href);
    }
  }
}

/** Return the address of a question. */
export function addressOf(question) {
  return new URL(`${question.page}#${question.id}`, ROOT).href;
}

/** Return the parts of a question's answer, as its page shows them, but with links that leave the page alone; raises an error when the page can't be had. */
export async function answerOf(question) {
  const address = addressOf(question);
  const html = await page(address.split("#")[0]);
  const section = html.getElementById(question.id)?.closest(".question");
  if (!section) throw new Error(`no question ${question.id} in ${address}`);
  const parts = [...section.querySelectorAll(":scope > details")].map((part) => document.importNode(part, true));
  for (const part of parts) {
    part.querySelector(".landmarks")?.remove(); // they lead inside a page
    makeAbsolute(part, address);
    part.querySelectorAll("a[href]").forEach((link) => Object.assign(link, { target: "_blank", rel: "noopener" }));
    part.querySelectorAll("table:not([class])").forEach(scrollable);
  }
  return parts;
}
