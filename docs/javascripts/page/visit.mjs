// What is remembered for the visit: until the tab is closed, across reloads, and for this site alone.
import { key } from "../root.mjs";

/** Return what was remembered under a name; null when nothing was. */
export function remembered(name) {
  try {
    return JSON.parse(sessionStorage.getItem(key(name)));
  } catch {
    return null; // forbidden in a sandbox
  }
}

/** Remember a value under a name. */
export function remember(name, value) {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // then each page begins anew
  }
}
