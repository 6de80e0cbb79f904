// The days of study, which turn at 04:00 local time: a review after midnight belongs to the evening before.
//
//   dayOf(at)        the number of the day that a moment belongs to
//   startOf(day)     the moment at which a day begins
//   dayOfDate(text)  the number of the day of a date such as "2027-03-09", or null, also while its year is being typed
//   dateOf(day)      that date
const DAY = 86_400_000;
const TURN = 4; // o'clock

export function dayOf(at) {
  const local = new Date(at);
  local.setHours(local.getHours() - TURN);
  return Math.floor(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY);
}

export function startOf(day) {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), TURN).getTime();
}

export function dayOfDate(text) {
  const at = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(at) ? null : at / DAY;
}

export function dateOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
