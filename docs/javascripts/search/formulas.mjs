// Formulas, found by a piece of them as one types it.
import { fold } from "./terms.mjs";

const OPERATOR = /[=+/^|()²√*]|\s[-−–]\s/;
const SIGNS = { "√": "sqrt", "∑": "sum", "Σ": "sum", "∏": "prod", "Π": "prod", "−": "-", "–": "-" };
const SIGN = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "g");
const GREEK = /\p{Script=Greek}/gu;
const EXPONENTIAL = /(?<![a-z])exp(?![a-z])/g;
const ARGUMENT = /(?<=[a-z])\([a-z]\)/g;
const LONG = /[a-z]{4,}/g;
const TOKEN = /[a-z]{4,}|[^\s()[\]{}^_*·×\\]/gu; // without what is typed now one way and now another
const RUN = 3; // tokens that stand side by side
const ENOUGH = 0.6; // of what was typed
const CLOSE = 0.9; // to the formula that has most of it

/** Return the runs of tokens in a formula. */
function runsOf(text) {
  const tokens = text.match(TOKEN) ?? [];
  return new Set(tokens.slice(RUN - 1).map((_, at) => tokens.slice(at, at + RUN).join(" ")));
}

const TRUST = [1, 1, 0.85, 0.85]; // in each of the forms that follow

/** The ways in which a formula is typed: as it stands, with letters for its words ("2pr/(p+r)"), and without arguments. */
function formsOf(text) {
  const signs = text.replace(SIGN, (sign) => SIGNS[sign]).replace(GREEK, " $& ");
  const plain = fold(signs).replace(EXPONENTIAL, "e");
  const forms = [plain, plain.replace(LONG, ([letter]) => letter)];
  return [...forms, ...forms.map((form) => form.replace(ARGUMENT, ""))].map(runsOf);
}

/** Return what tells how much a run says: the more formulas have it, the less. */
function weigher(prepared) {
  const counts = new Map();
  for (const { forms } of prepared) {
    for (const run of new Set(forms.flatMap((form) => [...form]))) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return (run) => Math.log(1 + prepared.length / (counts.get(run) ?? 1));
}

/** Return how much of what was typed is in a formula, from 0 to 1. */
function share(typed, form, weigh) {
  const sum = (runs) => runs.reduce((total, run) => total + weigh(run), 0);
  const all = [...typed];
  return all.length ? sum(all.filter((run) => form.has(run))) / sum(all) : 0;
}

/**
 * Prepare the formulas among documents.
 * @returns {(text: string) => number[]} the places of those that contain a text, or most of it; none, if that is no formula
 */
export function formulaFinder(documents) {
  const formulas = documents.map(({ kind, text }, id) => ({ kind, text, id })).filter(({ kind }) => kind === "formula");
  const prepared = formulas.map(({ id, text }) => ({ id, forms: formsOf(text) }));
  const weigh = weigher(prepared);
  return (text) => {
    if (!OPERATOR.test(text)) return [];
    const typed = formsOf(text);
    const best = (forms) => Math.max(...forms.map((form, at) => TRUST[at] * share(typed[at], form, weigh)));
    const shares = prepared.map(({ id, forms }) => ({ id, share: best(forms) }));
    const most = Math.max(...shares.map(({ share }) => share));
    return most < ENOUGH ? [] : shares.filter(({ share }) => share >= CLOSE * most).map(({ id }) => id);
  };
}
