// Keep the site on the reader's device, and offer a new version of it. Nothing is reloaded without a click, and no
// review or interview is interrupted, in whatever tab.
import { ROOT, SESSION } from "../root.mjs";

const WORKER = new URL("service-worker.js", ROOT);

let asked = false; // whether the reader took the new version here

function button(label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", action);
  return made;
}

/** Show a notice in the place of the one before, from which it takes the focus. */
function notify(text, ...buttons) {
  const before = document.querySelector(".notice");
  const focused = before?.contains(document.activeElement);
  before?.remove();
  const later = button("Later", () => notice.remove());
  const notice = document.createElement("aside");
  notice.className = "notice";
  notice.ariaLabel = "New version";
  const message = document.createElement("p");
  message.role = "status";
  notice.append(message, ...buttons, later);
  document.body.append(notice);
  if (focused) later.focus();
  message.textContent = text; // a status is read aloud when its text changes, not when it appears
}

/** Wait until no review or interview is under way. */
function sessionsOver() {
  return navigator.locks.request(SESSION, () => {});
}

async function offer(registration) {
  await sessionsOver();
  notify("A new version of this site is ready.", button("Update", () => take(registration)));
}

function take(registration) {
  navigator.locks.request(SESSION, { ifAvailable: true }, (lock) => {
    if (lock) {
      asked = true;
      registration.waiting?.postMessage("update");
    } else {
      notify("A review or an interview is under way in another tab: the update waits for its end.");
      offer(registration);
    }
  });
}

async function tellOfUpdate() {
  await sessionsOver();
  notify("This site was updated in another tab.", button("Reload", () => location.reload()));
}

function watch(registration) {
  const container = navigator.serviceWorker;
  if (registration.waiting) offer(registration);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && container.controller) offer(registration);
    });
  });
  let controlled = Boolean(container.controller);
  container.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (controlled) tellOfUpdate();
    controlled = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(() => {}); // without a network there is nothing new
  });
}

/** Remove the worker of a built site that was served at the same address as `mkdocs serve`: it would hide edits. */
async function remove() {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  await registration?.unregister();
}

async function start() {
  if ("livereload" in window) return remove();
  const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
  if (registration) watch(registration);
}

/** Start when the page has loaded; where the browser forbids it, the site needs the network as any other. */
export function keepOffline() {
  const attempt = () => start().catch(() => {});
  if (document.readyState === "complete") attempt();
  else window.addEventListener("load", attempt, { once: true });
}
