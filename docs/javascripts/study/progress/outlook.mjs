// What is likely to be known on the day of the interview: in words, and as a curve from today to that day.
import { counted, drawn, h } from "../elements.mjs";
import { dateOf, dayOf, dayOfDate } from "../plan/days.mjs";
import { course, expected } from "../plan/forecast.mjs";

const [WIDTH, HEIGHT] = [320, 150];
const BOX = { left: 40, right: 312, top: 10, bottom: 122 };
const KINDS = { daily: "with a review every day", without: "without more practice" };

export function percent(share) {
  return `${Math.round(share * 100)}%`;
}

/** Return {text, figure} of the forecast; there is a figure when there is a day to come. */
export function outlook(questions, cards, now, date) {
  const [today, day] = [dayOf(now), dayOfDate(date)];
  if (day === null || day < today) return { text: "With a date to come, you see here what you are likely to recall on that day." };
  if (day === today) return { text: `Today you are likely to recall ${percent(expected(questions, cards, day))} of all questions.` };
  const points = course(questions, cards, today, day);
  const { daily, without } = points.at(-1);
  const shares = `${percent(daily)} of all questions ${KINDS.daily}, ${percent(without)} ${KINDS.without}`;
  const text = `In ${counted(day - today, "day")} you are likely to recall ${shares}.`;
  return { text, figure: figure(points, today, day) };
}

function figure(points, today, day) {
  const keys = Object.entries(KINDS).map(([kind, text]) => h("span", {}, key(kind), ` ${text}`));
  return h("figure", { className: "study-curve" }, curve(points, today, day), h("figcaption", {}, keys));
}

function key(kind) {
  return drawn("svg", { viewBox: "0 0 24 8", class: "key", "aria-hidden": "true" }, drawn("path", { class: kind, d: "M0 4H24" }));
}

function curve(points, today, day) {
  const x = (one) => BOX.left + ((one - today) / (day - today)) * (BOX.right - BOX.left);
  const y = (share) => BOX.bottom - share * (BOX.bottom - BOX.top);
  const path = (kind) => points.map((point, index) => `${index ? "L" : "M"}${x(point.day).toFixed(1)} ${y(point[kind]).toFixed(1)}`).join("");
  const line = (share) => [
    drawn("path", { class: "grid", d: `M${BOX.left} ${y(share)}H${BOX.right}` }),
    drawn("text", { x: BOX.left - 6, y: y(share) + 4, "text-anchor": "end" }, percent(share)),
  ];
  const ends = [
    drawn("text", { x: BOX.left, y: HEIGHT - 8 }, "today"),
    drawn("text", { x: BOX.right, y: HEIGHT - 8, "text-anchor": "end" }, dateOf(day)),
  ];
  const lines = Object.keys(KINDS).map((kind) => drawn("path", { class: kind, d: path(kind) }));
  const name = described(points);
  return drawn("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": name }, [0, 0.5, 1].map(line), lines, ends);
}

/** Return the curves as a screen reader says them. */
function described(points) {
  const said = [points[0], points[Math.floor(points.length / 2)], points.at(-1)];
  const shares = said.map(({ day, daily, without }) => `${dateOf(day)}: ${percent(daily)} ${KINDS.daily}, ${percent(without)} ${KINDS.without}`);
  return `What you are likely to recall. ${shares.join(". ")}.`;
}
