// What is remembered for the visit: until the tab is closed, across reloads, and for this site alone.
import { key } from "../root.mjs";

/** Return what was remembered under a name; "" when nothing was. */
export function remembered(name) {
  try {
    return sessionStorage.getItem(key(name)) ?? "";
  } catch {
    return ""; // forbidden in a sandbox
  }
}

/** Remember a text under a name. */
export function remember(name, text) {
  try {
    sessionStorage.setItem(key(name), text);
  } catch {
    // then each page begins anew
  }
}
