// The log in the hash of a link, compressed: it goes to another device without a server, for no browser sends a hash.
//
//   await linkOf(events, page, at)         the link to a page that holds these events
//   await linksOf(events, page, at, {longest, most})   as many links of at most so many characters as the events need, or
//                                          null when that is more than `most` of them
//   await carried(hash)                    {events, refused} of such a link, or null when the hash is none; raises LogError
import { exportText, importedEvents, LogError } from "../log/events.mjs";

export const LARGEST = 8_000_000; // bytes of a log; more than a browser stores
const MARK = "#log=";
const FORMAT = "deflate-raw";

/** Return what a stream makes of some bytes; a small link may hold a text without end. */
async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    chunks.push(value);
    size += value.length;
    if (size > LARGEST) throw new LogError("The link is too large to be one of this site.");
  }
}

function encoded(bytes) {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decoded(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

export async function linkOf(events, page, at) {
  const packed = await through(exportText(events, at), new CompressionStream(FORMAT));
  return `${page}${MARK}${encoded(new Uint8Array(await packed.arrayBuffer()))}`;
}

/** Merging is a union, so each link is of use alone, and their order does not matter. */
export async function linksOf(events, page, at, { longest, most }) {
  for (let parts = 1; parts <= most; parts += 1) {
    const size = Math.ceil(events.length / parts);
    const some = Array.from({ length: parts }, (_, index) => events.slice(index * size, (index + 1) * size));
    const links = await Promise.all(some.filter((part) => part.length).map((part) => linkOf(part, page, at)));
    if (links.every((link) => link.length <= longest)) return links;
  }
  return null;
}

async function unpacked(text) {
  try {
    return await (await through(decoded(text), new DecompressionStream(FORMAT))).text();
  } catch (error) {
    throw error instanceof LogError ? error : new LogError("The link was cut off or changed on its way: copy it again.");
  }
}

export async function carried(hash) {
  return hash.startsWith(MARK) ? importedEvents(await unpacked(hash.slice(MARK.length))) : null;
}
