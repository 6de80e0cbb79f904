// Read simulated reviews from standard input, write the schedule after each: for the comparison with py-fsrs.
import { graded, interval, NEW, retrievability } from "../../docs/javascripts/study/plan/schedule.mjs";
import { readFileSync } from "node:fs";

const cards = new Map();
const results = JSON.parse(readFileSync(0, "utf8")).map(({ question, grade, at }) => {
  const card = graded(cards.get(question) ?? NEW, grade, at);
  cards.set(question, card);
  return { ...interval(card), day: card.day, stability: card.stability, recall: retrievability(card, card.day + 30) };
});
process.stdout.write(JSON.stringify(results));
