// Export, import and reset of the log, with what was set aside.
import { changeSettings, store } from "./browser-store.mjs";
import { button, counted, h } from "./elements.mjs";
import { exportText, importedEvents, LogError } from "./review-log.mjs";

const LARGEST = 8_000_000; // bytes; more than a browser stores

function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function exportReviews() {
  const now = store.now();
  save(`ground-truth-reviews-${new Date(now).toISOString().slice(0, 10)}.json`, exportText(store.events, now));
  changeSettings({ exported: now });
  return `${counted(store.reviews.length, "review")} exported.`;
}

async function importReviews(file) {
  if (file.size > LARGEST) throw new LogError("The file is too large to be an export of this site.");
  const { events, refused } = importedEvents(await file.text());
  const added = await store.merge(events);
  if (store.problems.has("newer")) return "Nothing was imported: your reviews can't be changed now.";
  const left = refused ? ` ${counted(refused, "entry").replace("entrys", "entries")} could not be read.` : "";
  return `${counted(added, "new entry").replace("entrys", "entries")} imported; ${events.length - added} were here already.${left}`;
}

async function resetReviews() {
  const count = store.reviews.length;
  if (!window.confirm(`Forget all ${counted(count, "review")} on this device? You can undo it.`)) return "";
  await store.reset();
  return store.problems.has("full") ? "There is no room to keep an undo: export first, nothing was reset." : "All reviews were reset.";
}

/** Return the controls. */
export function backup() {
  const status = h("output", {});
  const say = async (work) => {
    try {
      status.textContent = await work;
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      status.textContent = `${error.message} Nothing was changed.`;
    }
  };
  const file = h("input", { type: "file", accept: ".json,application/json", ariaLabel: "Import reviews", hidden: true });
  file.onchange = () => {
    if (file.files[0]) say(importReviews(file.files[0]));
    file.value = "";
  };
  return h("div", { className: "study-backup" }, buttons(say, file), file, h("p", {}, status));
}

function buttons(say, file) {
  const damaged = store.log.damagedText;
  return h(
    "p",
    { className: "study-actions" },
    button("Export", () => say(exportReviews())),
    button("Import", () => file.click()),
    button("Reset", () => say(resetReviews())),
    store.canUndoReset && button("Undo reset", () => say(store.undoReset().then(() => "The reviews are back."))),
    damaged !== null && button("Download what was set aside", () => say(save("ground-truth-damaged.txt", damaged))),
    damaged !== null && button("Discard it", () => say(store.discardDamaged())),
  );
}
