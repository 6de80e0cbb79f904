// A review or a mock interview that is under way holds a lock, which the browser takes back when its tab is closed.
import { SESSION } from "../root.mjs";

let finish = null; // ends the session of this page

/** Say what is under way on this page, for the style sheet, and in which phase, as "review question"; or nothing. */
export function setUnderWay(session) {
  const { dataset } = document.documentElement;
  if (session) dataset.session = session;
  else delete dataset.session;
  if (Boolean(session) === Boolean(finish)) return;
  finish?.();
  finish = null;
  if (!session) return;
  const end = new Promise((done) => (finish = done));
  navigator.locks?.request(SESSION, { mode: "shared" }, () => end).catch(() => {}); // refused in a sandbox
}
