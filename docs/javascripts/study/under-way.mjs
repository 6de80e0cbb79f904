// A review or a mock interview that is under way holds a lock, which the browser takes back when its tab is closed.
import { SESSION } from "../root.mjs";

let finish = null; // ends the session of this page

/** Say whether a session is under way on this page. */
export function setUnderWay(underWay) {
  document.documentElement.toggleAttribute("data-session", underWay); // hides notices
  if (underWay === Boolean(finish)) return;
  finish?.();
  finish = null;
  if (!underWay) return;
  const end = new Promise((done) => (finish = done));
  navigator.locks?.request(SESSION, { mode: "shared" }, () => end).catch(() => {}); // refused in a sandbox
}
