// Links as QR codes, loaded when the reader asks for them.
import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";
import { button, h } from "../elements.mjs";

const QUIET = 4; // modules of empty margin, as the standard wants

function drawing(link) {
  const svg = toSvg(generate(link), document, { on: "#000", off: "#fff", padX: QUIET, padY: QUIET });
  svg.setAttribute("role", "img");
  return svg;
}

/** Return an element that shows one code at a time. */
export function codes(links) {
  let position = 0;
  const place = h("div", { className: "study-code" });
  const status = h("output");
  const show = (change) => {
    position = (position + change + links.length) % links.length;
    const name = `Code ${position + 1} of ${links.length}`;
    const svg = drawing(links[position]);
    svg.setAttribute("aria-label", `QR code, ${name}`);
    place.replaceChildren(svg);
    status.textContent = links.length > 1 ? `${name}. Scan all of them, in any order.` : "";
  };
  show(0);
  const steps = [button("Previous code", () => show(-1)), button("Next code", () => show(1))];
  return h("div", {}, place, h("p", { className: "study-actions" }, links.length > 1 && steps, " ", status));
}
