// What a mock interview shows: functions from data to elements. `page` has the actions.
import { store } from "./browser-store.mjs";
import { button, capital, counted, h } from "./elements.mjs";
import { LENGTHS } from "./interview-draw.mjs";
import { clockText, score } from "./interview-report.mjs";
import { choice, LEVELS } from "./review-setup.mjs";

export const KEYS = [
  ["Enter", "start, next question"],
  ["P", "pause, go on"],
  ["R", "record, stop"],
  ["1 to 9", "tick a key point"],
  ["Ctrl+Enter", "in your answer: compare"],
  ["?", "this list"],
];
const SAID = "Which of these did you say?";
const WIDE = "(min-width: 60em)"; // as in the style sheet: two columns
const PRIMARY = { className: "md-button md-button--primary" };
const PLAIN = { className: "md-button" };

export function primary(label, onclick) {
  return button(label, onclick, PRIMARY);
}

export function plain(label, onclick) {
  return button(label, onclick, PLAIN);
}

function lengths(minutes, change) {
  const radio = (value) => h("input", { type: "radio", name: "minutes", value, checked: value === minutes, onchange: () => change(value) });
  const labels = LENGTHS.map((value) => h("label", {}, radio(value), ` ${value} minutes`));
  return h("fieldset", {}, h("legend", {}, "Length"), labels);
}

/** `change` gets the settings that the reader changed; `status` says what there is to draw from, `starter` starts. */
export function setup(catalog, kept, change, { status, starter }, page) {
  return h(
    "div",
    { className: "study-setup" },
    lengths(kept.mockMinutes, (mockMinutes) => change({ mockMinutes })),
    choice("Levels", LEVELS, kept.mockLevels, (mockLevels) => change({ mockLevels })),
    choice("Categories", catalog.categories, kept.mockCategories, (mockCategories) => change({ mockCategories })),
    status,
    h("p", { className: "study-actions" }, starter, page.state && plain("Last report", () => page.render())),
    h("p", {}, button("Keyboard shortcuts", () => page.help())),
  );
}

/** Return a question alone; `place` is its number and how many there are. */
export function heading(question, category, place) {
  return h(
    "div",
    { className: "study-question" },
    h("p", { className: "study-facts" }, `Question ${place} · ${category} · ${capital(question.level)}`),
    h("h2", { tabIndex: -1, id: "interview-question" }, question.title),
  );
}

/** The clock, with what is said of it and of the recording. */
export function clock(page) {
  const time = h("span", { className: "interview-time", role: "timer" });
  const [pause, record] = [button("", () => page.pause()), button("", () => page.record())];
  const [said, recorded] = [h("output"), h("output")];
  const box = h("div", { className: "interview-clock" }, h("p", {}, time, " ", pause, " ", record), h("p", {}, said), h("p", {}, recorded));
  return { box, time, pause, record, said, recorded };
}

export function showClock({ time, pause, record }, { seconds, spent, running, recording }) {
  const left = seconds - Math.floor(spent / 1000);
  time.textContent = left < 0 ? `${clockText(-left)} over time` : `${clockText(left)} left`;
  pause.textContent = running ? "Pause" : "Go on";
  record.textContent = recording ? "Stop recording" : "Record your voice";
}

function onKeys(event, page) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) page.compare();
}

export function asking(text, page) {
  const area = h("textarea", {
    value: text,
    rows: 9,
    id: "interview-answer",
    oninput: () => page.type(area.value),
    onkeydown: (event) => onKeys(event, page),
    "aria-describedby": "interview-question",
  });
  return [
    h("p", { className: "interview-own" }, h("label", { htmlFor: area.id }, "Your answer, if you type it"), area),
    h("p", { className: "study-actions" }, primary("Compare", () => page.compare()), plain("End interview", () => page.end())),
  ];
}

/** Return what the reader said and typed. */
export function own(text, recordings) {
  const audio = (src, index) => h("audio", { controls: true, src, ariaLabel: `Your recording ${index + 1}` });
  const nothing = recordings.length ? "" : "You typed nothing.";
  return [recordings.map(audio), h("p", { className: "interview-text" }, text.trim() || nothing)];
}

function point({ hit }, index, item, page) {
  const box = h("input", { type: "checkbox", checked: hit, onchange: () => page.tick(index, box.checked) });
  return h("label", {}, box, h("span", {}, [...item.childNodes].map((node) => node.cloneNode(true))));
}

export function scoreText(entry) {
  const { hits, points } = score([entry]);
  return points ? `${hits} of ${counted(points, "point")}` : "Not scored.";
}

/** Return the key points to tick, and the way on. On a phone they stay in view while the answer is read, and open on a tap. */
function scoring(entry, items, last, page) {
  const points = entry.points.map((one, index) => point(one, index, items[index], page));
  const list = h("fieldset", { ariaLabel: SAID }, points);
  return h(
    "div",
    { className: "study-bar interview-bar" },
    points.length > 0 && h("details", { open: matchMedia(WIDE).matches }, h("summary", {}, SAID), list),
    h(
      "div",
      { className: "study-actions" },
      h("output", { className: "interview-score" }, scoreText(entry)),
      primary(last ? "See the report" : "Next question", () => page.next()),
      !last && plain("End interview", () => page.end()),
    ),
  );
}

/** Return the reader's answer beside ours; `items` are the key points as our page shows them. */
export function comparing(entry, recordings, items, parts, last, page) {
  for (const part of parts) if (part.matches("details")) part.open = true;
  return h(
    "div",
    { className: "interview-columns" },
    h(
      "div",
      { className: "interview-mine" },
      h("h3", { tabIndex: -1 }, "Your answer"),
      own(entry.text, recordings),
      scoring(entry, items, last, page),
    ),
    h("section", { className: "question study-answer", ariaLabel: "Answer" }, parts),
  );
}

/** Return what the reader must know of the storage, or null. */
export function storageNotice({ full, aside }, page) {
  const unkept = full || store.problems.has("forbidden");
  const texts = [
    unkept && h("p", {}, "This browser stores nothing here now: a reload will lose this interview."),
    aside !== null && h("p", {}, "A stored interview could not be read. It was set aside. "),
    aside !== null && h("p", { className: "study-actions" }, button("Download it", () => page.saveAside()), button("Discard it", () => page.forgetAside())),
  ].filter(Boolean);
  return texts.length > 0 && h("div", { className: "study-notice", role: "status" }, texts);
}
