// The log on its way to other devices and back: links, codes, files, a reset, and what was set aside.
import { button, counted, h } from "../elements.mjs";
import { save } from "../files.mjs";
import { changeSettings, store } from "../log/browser.mjs";
import { exportText, importedEvents, LogError } from "../log/events.mjs";
import { LARGEST } from "./link.mjs";
import { Move, shared } from "./move.mjs";

const CAN_SHARE = navigator.canShare?.({ files: [new File([""], "reviews.txt", { type: "text/plain" })] });

function fileName(ending) {
  return `ground-truth-reviews-${new Date(store.now()).toISOString().slice(0, 10)}.${ending}`;
}

function exportReviews() {
  const now = store.now();
  save(fileName("json"), exportText(store.events, now), "application/json");
  changeSettings({ exported: now });
  return `${counted(store.reviews.length, "review")} exported, with your bookmarks and notes.`;
}

/** Return the export as a file that may be shared: browsers share plain text, but not JSON. */
function sharedFile() {
  return new File([exportText(store.events, store.now())], fileName("txt"), { type: "text/plain" });
}

async function shareFile() {
  const said = await shared({ files: [sharedFile()] });
  if (said === "Shared.") changeSettings({ exported: store.now() });
  return said;
}

async function importReviews(file) {
  if (file.size > LARGEST) throw new LogError("The file is too large to be an export of this site.");
  const { events, refused } = importedEvents(await file.text());
  const added = await store.merge(events);
  if (store.problems.has("newer")) return "Nothing was imported: your reviews can't be changed now.";
  const left = refused ? ` ${counted(refused, "entry", "entries")} could not be read.` : "";
  return `${counted(added, "new entry", "new entries")} imported; ${events.length - added} were here already.${left}`;
}

async function resetReviews() {
  const count = store.reviews.length;
  if (!window.confirm(`Forget all ${counted(count, "review")}, bookmarks and notes on this device? You can undo it.`)) return "";
  await store.reset();
  return store.problems.has("full") ? "There is no room to keep an undo: export first, nothing was reset." : "All reviews, bookmarks and notes were reset.";
}

async function undoReset() {
  await store.undoReset();
  return "All is back.";
}

/** The controls; they say what came of each action. */
export class Backup {
  status = h("output");
  buttons = h("p", { className: "study-actions" });
  file = h("input", { type: "file", accept: ".json,.txt,application/json,text/plain", ariaLabel: "Import reviews", hidden: true });

  constructor() {
    this.file.onchange = () => this.importFile();
    this.element = h("div", { className: "study-backup" }, new Move((work) => this.say(work)).element, this.buttons, this.file, h("p", {}, this.status));
  }

  async say(work) {
    try {
      this.status.textContent = await work;
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      this.status.textContent = `${error.message} Nothing was changed.`;
    }
  }

  async importFile() {
    const [file] = this.file.files;
    if (file) await this.say(importReviews(file));
    this.file.value = "";
  }

  render() {
    const damaged = store.log.damagedText;
    const fixed = { disabled: store.problems.has("newer") };
    const shown = [
      button("Export", () => this.say(exportReviews())),
      CAN_SHARE && button("Share file", () => this.say(shareFile())),
      button("Import", () => this.file.click(), fixed),
      button("Reset", () => this.say(resetReviews()), fixed),
      store.canUndoReset && button("Undo reset", () => this.say(undoReset()), fixed),
      damaged !== null && button("Download what was set aside", () => save("ground-truth-damaged.txt", damaged, "text/plain")),
      damaged !== null && button("Discard it", () => store.discardDamaged()),
    ];
    this.buttons.replaceChildren(...shown.filter(Boolean));
  }
}
