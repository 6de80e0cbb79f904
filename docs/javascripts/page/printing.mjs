// While the page is printed, every answer is open and links to other pages of the site carry their address.
import { printedAddress } from "./addresses.mjs";

let opened = [];

function prepare() {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((details) => (details.open = true));
  for (const link of document.querySelectorAll(".md-content a[href]")) {
    const address = printedAddress(link.href, location.href);
    if (address !== null) link.dataset.address = address;
  }
}

function restore() {
  opened.forEach((details) => (details.open = false));
  opened = [];
}

export function prepareForPrint() {
  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", restore);
}
