// The interviews so far: how the scores went, as a picture and as a list.
import { addressOf } from "../answers.mjs";
import { counted, drawn, h } from "../elements.mjs";
import { dateOf, dayOf } from "../plan/days.mjs";
import { clockText } from "./report.mjs";

const [STEP, HEIGHT] = [18, 60];
const MOST = 16; // bars that a phone shows side by side

function percent({ hits, points }) {
  return Math.round((100 * hits) / points);
}

/** Return a bar for each score; the list says the same in words. */
function trend(scored) {
  const bars = scored.map((report, index) => {
    const height = Math.max(1, (percent(report) / 100) * HEIGHT);
    return drawn("rect", { x: index * STEP + 2, y: HEIGHT - height, width: STEP - 4, height });
  });
  const box = `0 0 ${MOST * STEP} ${HEIGHT}`;
  const name = `Scores of the last ${scored.length} interviews, in order: ${scored.map((report) => `${percent(report)}%`).join(", ")}`;
  const frame = drawn("path", { d: `M0 0H${MOST * STEP}M0 ${HEIGHT}H${MOST * STEP}` });
  const picture = drawn("svg", { viewBox: box, role: "img", "aria-label": name }, bars, frame);
  return h("figure", { className: "interview-trend" }, picture, h("figcaption", {}, "Score of each, from 0 to 100%"));
}

/** Return links to what was missed, where it is still there. */
function repeats(missed, byId) {
  const some = missed.map((id) => byId.get(id)).filter(Boolean);
  const links = some.map((question) => h("li", {}, h("a", { href: addressOf(question) }, question.title)));
  return links.length > 0 && h("details", {}, h("summary", {}, `To repeat: ${counted(links.length, "question")}`), h("ul", {}, links));
}

function item(report, byId) {
  const { began, asked, planned, hits, points, elapsed, seconds, missed } = report;
  const score = points ? `${percent(report)}%, ${hits} of ${points} points` : "not scored";
  const time = `${clockText(elapsed)} of ${clockText(seconds)} min`;
  const text = `${dateOf(dayOf(began))}: ${score}, ${asked} of ${counted(planned, "question")}, answered in ${time}`;
  return h("li", {}, text, repeats(missed, byId));
}

/** Return the interviews so far, the last one first, or nothing. */
export function past({ reports, byId }) {
  if (reports.length === 0) return [];
  const scored = reports.filter(({ points }) => points).slice(-MOST);
  return [h("h2", {}, "Your interviews so far"), scored.length > 1 && trend(scored), h("ul", {}, reports.toReversed().map((report) => item(report, byId)))];
}
