// The reports of past interviews, in order of time: what came of each, without the reader's words.
//
//   withReport(reports, state)   the reports with that of an interview, which takes the place of an earlier one of it
//   textOf(reports), parsed(text)   the reports as text, and back: null when they are none
//
// A report: {began, planned, asked, hits, points, seconds, elapsed, missed}; `missed` has the ids of the questions that
// should be seen again, the times are those of the answers, in seconds.
import { isMissed, part } from "./report.mjs";

const FORMAT = "ground-truth-interviews";
const VERSION = 1;
const NUMBERS = ["began", "planned", "asked", "hits", "points", "seconds", "elapsed"];

function reportOf({ began, planned, entries }) {
  const { asked, hits, points, seconds, elapsed } = part(entries);
  return { began, planned, asked, hits, points, seconds, elapsed, missed: entries.filter(isMissed).map(({ id }) => id) };
}

/** An interview that was stored before interviews had a beginning has no place in the order of time. */
export function withReport(reports, state) {
  if (!state.began) return reports;
  const others = reports.filter(({ began }) => began !== state.began);
  return [...others, reportOf(state)].sort((a, b) => a.began - b.began);
}

export function textOf(reports) {
  return JSON.stringify({ format: FORMAT, version: VERSION, reports });
}

function isReport(value) {
  const report = Object(value);
  const { missed } = report;
  const counted = NUMBERS.every((name) => Number.isFinite(report[name]) && report[name] >= 0);
  return counted && report.hits <= report.points && Array.isArray(missed) && missed.every((id) => typeof id === "string");
}

export function parsed(text) {
  try {
    const { format, version, reports } = Object(JSON.parse(text));
    const known = format === FORMAT && version === VERSION && Array.isArray(reports);
    return known && reports.every(isReport) ? reports : null;
  } catch {
    return null;
  }
}
