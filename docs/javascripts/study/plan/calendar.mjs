// The plan as a calendar file (RFC 5545): all-day entries that block no time.
//
//   calendar(pace, today, now, address)   its text; `address` is that of the review
//
// Each day with new questions has an entry that names them; the days after the last of them share a daily one. The name
// of an entry (UID) is its date, or what there is only one of, so that a calendar which reads a later plan replaces what
// it had of the earlier, and an interview that was put off is not in it twice.
import { counted } from "../elements.mjs";
import { dateOf } from "./days.mjs";
import { isCram } from "./pace.mjs";

const LONGEST = 75; // octets of a line

/** Return a line in pieces that are short enough; none ends within a character. */
function folded(line) {
  const encoder = new TextEncoder();
  let [text, length] = ["", 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    const full = length + octets > LONGEST;
    text += full ? `\r\n ${character}` : character;
    length = full ? 1 + octets : length + octets;
  }
  return `${text}\r\n`;
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

function compact(day) {
  return dateOf(day).replaceAll("-", "");
}

function entry(day, stamp, address, { name = dateOf(day), summary, description, rule }) {
  return [
    "BEGIN:VEVENT",
    `UID:plan-${name}@${new URL(address).hostname}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(`${description}\n${address}`)}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function learning(questions, cram) {
  const news = questions.length ? `${counted(questions.length, "new question")}, and repeat what is due` : "repeat what is due";
  const description = [...questions.map(({ title }) => title), cram && "In the end, cram: the short answers that you know least."];
  return { summary: `Ground Truth: ${news}`, description: description.filter(Boolean).join("\n") };
}

function entries({ batches, days }, today, interview, make) {
  const from = today + batches.length;
  const rest = { name: "repeat", ...learning([], true), rule: `FREQ=DAILY;UNTIL=${compact(interview - 1)}` };
  return [
    ...batches.flatMap((some, index) => make(today + index, learning(some, isCram(interview, today + index)))),
    ...(batches.length < days ? make(from, rest) : []),
    ...make(interview, {
      name: "interview",
      summary: "Machine-learning interview",
      description: "Once more the short answers that you know least:",
    }),
  ];
}

export function calendar(pace, today, now, address) {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const made = entries(pace, today, today + pace.days, (day, fields) => entry(day, stamp, address, fields));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ground Truth//Study plan//EN", ...made, "END:VCALENDAR"];
  return lines.map(folded).join("");
}
