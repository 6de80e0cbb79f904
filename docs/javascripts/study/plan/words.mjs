// The plan in words.
//
//   longDate(day)              "Tuesday, June 1"
//   planned(pace)              the plan until the interview, in one or two sentences
//   over(day)                  what is said of a date that is past
//   waiting(counts, started)   what waits today, and what to do
import { NONE_FITS } from "../choices.mjs";
import { counted } from "../elements.mjs";
import { isCram } from "./pace.mjs";

const DAY = 86_400_000;
const MINUTES = { fresh: 5, due: 2 }; // to say an answer, read ours and grade it

export function longDate(day) {
  return new Date(day * DAY).toLocaleDateString("en-US", { timeZone: "UTC", weekday: "long", month: "long", day: "numeric" });
}

function lead(days) {
  return ["Your interview is today: nothing new, only once more what you know least.", "Your interview is tomorrow."][days] ?? `${counted(days, "day")} to go.`;
}

function newOnes({ all, days, unseen, aDay, skipped }) {
  if (unseen.length === 0) return `You have seen all ${counted(all, "question")}: repeat what is due.`;
  const daily = `${counted(aDay, "new question")} ${days === 1 ? "today" : "a day"}, the most asked first, and repeat what is due.`;
  if (skipped.length === 0) return `${daily} So you meet every question in time.`;
  const few = `That is the most this plan asks of a day, and it reaches ${all - skipped.length} of ${all}:`;
  return `${daily} ${few} ${counted(skipped.length, "question")}, the least asked, will be left out.`;
}

export function planned(pace) {
  if (pace.all === 0) return NONE_FITS;
  if (pace.days === 0) return lead(0);
  const cram = isCram(pace.days, 0) ? " Cram goes through the 30-second answers, first those with the most to win." : "";
  return `${lead(pace.days)} ${newOnes(pace)}${cram}`;
}

export function over(day) {
  return `Your interview on ${longDate(day)} is over. Enter the date of the next one; until then there are ten new questions a day.`;
}

/** `started` says whether anything was ever graded. */
export function waiting({ fitting, due, fresh }, started) {
  if (fitting === 0) return NONE_FITS;
  const time = `About ${due * MINUTES.due + fresh * MINUTES.fresh} minutes.`;
  const news = `${counted(fresh, "new question")}`;
  if (!started) return `Start with ${news}: say your answer aloud, compare it with ours, and grade yourself. ${time}`;
  if (due && fresh) return `${counted(due, "question")} due, ${fresh} new today. ${time}`;
  if (due) return `${counted(due, "question")} due. ${time}`;
  if (fresh) return `${news} today, and nothing to repeat. ${time}`;
  return "Today is done: nothing is due, and you met today's new questions. Rest, or go on with one of these.";
}
