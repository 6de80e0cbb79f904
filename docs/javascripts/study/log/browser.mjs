// The log of reviews and the settings of this browser.
//
//   store                 the ReviewStore of this browser
//   settings()            {exported, interview, shortcuts, categories, levels, short, mockMinutes, mockCategories, mockLevels}
//   changeSettings(some)  keep some of them
import { key } from "../../root.mjs";
import { ReviewStore } from "./store.mjs";

function usableStorage() {
  try {
    window.localStorage.getItem("");
    return window.localStorage;
  } catch {
    return null;
  }
}

export const store = new ReviewStore({ storage: usableStorage(), locks: navigator.locks, key: key("study.reviews") });

window.addEventListener("storage", (event) => {
  if (event.key === store.key || event.key === null) store.refresh();
});

// A page that the browser kept for Back heard of nothing meanwhile.
window.addEventListener("pageshow", ({ persisted }) => persisted && store.refresh());

const DEFAULTS = {
  exported: 0,
  interview: "",
  shortcuts: true,
  categories: [],
  levels: [],
  short: false,
  mockMinutes: 30,
  mockCategories: [],
  mockLevels: [],
};

function sameKind(value, example) {
  return typeof value === typeof example && Array.isArray(value) === Array.isArray(example);
}

let unkept = {}; // what the storage refused: it holds until the reader leaves the page

export function settings() {
  return { ...DEFAULTS, ...storedSettings(), ...unkept };
}

function storedSettings() {
  try {
    const kept = Object(JSON.parse(store.storage.getItem(key("study.settings"))));
    const good = Object.keys(DEFAULTS).filter((name) => sameKind(kept[name], DEFAULTS[name]));
    return Object.fromEntries(good.map((name) => [name, kept[name]]));
  } catch {
    return {};
  }
}

export function changeSettings(some) {
  try {
    store.storage.setItem(key("study.settings"), JSON.stringify({ ...settings(), ...some }));
    unkept = {};
  } catch {
    unkept = { ...unkept, ...some };
    store.problems.add("full");
  }
}
