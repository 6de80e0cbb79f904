// What came of a mock interview.
//
//   score(entries)             {hits, points, share}; the share is null where no key point was compared
//   part(entries)              the same with {asked, seconds, elapsed}: how many, and the times to answer and answered in
//   isMissed(entry)            whether it should be seen again soon
//   reportOf(state, catalog)   {total, categories, entries, missed} with the titles of the catalog
//   clockText(seconds)         "2:05"; "-0:10" below zero
//   reportText(report, date)   the report as plain text
const PASS = 0.6; // of the key points

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

export function score(entries) {
  const points = entries.flatMap((entry) => entry.points);
  const hits = points.filter(({ hit }) => hit).length;
  return { hits, points: points.length, share: points.length ? hits / points.length : null };
}

export function isMissed(entry) {
  const { share } = score([entry]);
  return share !== null && share < PASS;
}

export function part(entries) {
  const replies = entries.flatMap((entry) => [entry, entry.follow ?? []].flat());
  const [seconds, elapsed] = [sum(replies.map((reply) => reply.seconds)), sum(replies.map((reply) => reply.elapsed)) / 1000];
  return { asked: entries.length, seconds, elapsed, ...score(entries) };
}

export function reportOf(state, { categories, questions }) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const entries = state.entries.map((entry) => ({ ...entry, question: byId.get(entry.id) }));
  const of = (id) => entries.filter(({ question }) => question.category === id);
  const asked = categories.filter(({ id }) => of(id).length);
  return {
    planned: state.planned,
    total: part(entries),
    categories: asked.map(({ id, title }) => ({ title, ...part(of(id)) })),
    entries: entries.map((entry) => ({ ...entry, ...part([entry]), left: entry.points.filter(({ hit }) => !hit) })),
    missed: entries.filter(isMissed),
  };
}

export function clockText(seconds) {
  const whole = Math.abs(Math.round(seconds));
  return `${seconds < 0 && whole ? "-" : ""}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Return "2 of 5 points (40%), answered in 1:40 of 3:00 min". */
export function resultText({ hits, points, share, elapsed, seconds }) {
  const time = `answered in ${clockText(elapsed)} of ${clockText(seconds)} min`;
  return share === null ? `not scored, ${time}` : `${hits} of ${points} points (${Math.round(share * 100)}%), ${time}`;
}

function typed({ text }) {
  return text.trim() || "(nothing typed)";
}

function entryText(entry, number) {
  const follow = entry.follow ? ["", `Follow-up: ${entry.follow.question}`, "", typed(entry.follow)] : [];
  const left = entry.left.map(({ text }) => `- ${text}`);
  const missing = left.length ? ["", "What was missing:", ...left] : [];
  return [`${number}. ${entry.question.title}`, resultText(entry), "", typed(entry), ...missing, ...follow].join("\n");
}

export function reportText(report, date) {
  const lines = report.categories.map((category) => `${category.title}: ${resultText(category)}`);
  const entries = report.entries.map((entry, index) => entryText(entry, index + 1));
  return `${[`Mock interview, ${date}`, `Total: ${resultText(report.total)}`, lines.join("\n"), ...entries].join("\n\n")}\n`;
}
