// The rows of the table of all questions: what they say of the reader, which of them are shown, and in what order.
//
//   standing(card, isDue, bookmarked, note)   what the reader did: {states, grade, note}; grade 0 is none
//   fits(row, filter)                  whether a row is shown; a filter {text, level, category, state} holds texts, "" for all
//   sorted(rows, {column, descending}) the rows by a column; equal ones stay in study order, as all do without a column
//   next(order, column)                the order after a press on the head of a column
//   parsedOrder(text), orderText(order)   an order as it stands in an address: "level", "-asked", ""
//
// A row: {title, names, category, place, level, asked, minutes, states, grade, note}; `names` are other words for what
// it asks, `place` is that of the category in study order.
const LEVELS = ["fundamental", "intermediate", "advanced"];
const HARD = 2;
const STATES = ["due", "weak", "known", "unseen"]; // what to do first
const LARGEST_FIRST = ["asked"];
const VALUES = {
  title: ({ title }) => title.toLowerCase(),
  category: ({ place }) => place,
  level: ({ level }) => LEVELS.indexOf(level),
  asked: ({ asked }) => asked,
  state: ({ states }) => STATES.findIndex((state) => states.includes(state)),
  grade: ({ grade }) => grade,
  minutes: ({ minutes }) => minutes,
};

function learned(card, isDue) {
  if (!card) return ["unseen"];
  const found = [isDue && "due", card.grade <= HARD && "weak"].filter(Boolean);
  return found.length ? found : ["known"];
}

export function standing(card, isDue, bookmarked, note = "") {
  const own = [bookmarked && "bookmarked", note && "noted"].filter(Boolean);
  return { states: [...learned(card, isDue), ...own], grade: card?.grade ?? 0, note };
}

export function fits(row, { text, level, category, state }) {
  const searched = `${row.title} ${row.names} ${row.note}`.toLowerCase();
  const words = text.toLowerCase().split(/\s+/);
  const among = (wanted, values) => wanted === "" || values.includes(wanted);
  const isChosen = among(level, [row.level]) && among(category, [row.category]) && among(state, row.states);
  return isChosen && words.every((word) => searched.includes(word));
}

function compared(a, b) {
  return typeof a === "string" ? a.localeCompare(b, "en") : a - b;
}

export function sorted(rows, { column, descending }) {
  const value = VALUES[column];
  if (!value) return rows;
  return rows.toSorted((a, b) => compared(value(a), value(b)) * (descending ? -1 : 1));
}

export function next(order, column) {
  return { column, descending: order.column === column ? !order.descending : LARGEST_FIRST.includes(column) };
}

export function parsedOrder(text) {
  const column = text.replace(/^-/, "");
  return Object.hasOwn(VALUES, column) ? { column, descending: text !== column } : { column: "", descending: false };
}

export function orderText({ column, descending }) {
  return `${descending ? "-" : ""}${column}`;
}
