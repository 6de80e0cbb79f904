// Hand the reader a file.
import { h } from "./elements.mjs";

const MINUTE = 60_000;

/** Save a text under a name; `type` is its media type. */
export function save(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}
