// A review or a mock interview that is under way in any tab is interrupted by nothing. Each holds a lock, which the
// browser takes back when its tab is closed.
const NAME = `${new URL("../", import.meta.url).pathname}session`;

let finish = null; // ends the session of this page

/** Say whether a session is under way on this page. */
export function setUnderWay(underWay) {
  document.documentElement.toggleAttribute("data-session", underWay); // hides notices
  if (underWay === Boolean(finish)) return;
  finish?.();
  finish = null;
  if (!underWay) return;
  const end = new Promise((done) => (finish = done));
  navigator.locks?.request(NAME, { mode: "shared" }, () => end).catch(() => {}); // refused in a sandbox
}

/** Wait until no session is under way. */
export function sessionsOver() {
  return navigator.locks.request(NAME, () => {});
}

/** Do something unless a session is under way; return whether it was done. */
export function unlessUnderWay(work) {
  return navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
    if (lock) work();
    return Boolean(lock);
  });
}
