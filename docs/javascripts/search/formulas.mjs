// Formulas, found by a piece of them as one types it.
import { bare, hasOperator, initials, plainly } from "./notation.mjs";
import { isEmpty, neighbors } from "./terms.mjs";

const WORD = /[a-z]{2,}/g;
const TOKEN = /[a-z]{4,}|sum|log|min|max|[^\s()[\]{}^_*·×\\]/gu; // without what is typed now one way and now another
const RUNS = [2, 3]; // so many tokens that stand side by side
const SHORTEST = 4; // fewer tokens are no formula
const ENOUGH = 0.6; // of what was typed
const CLOSE = 0.9; // to the formula that has most of it
const LOOSE = 0.85; // how much is trusted what matches only when bare

const isWord = (token) => token.length > 3;

/** Return the runs of tokens in a formula. A word that only joins formulas ends a run; one that stands alone is none. */
function runsOf(text) {
  const pieces = text.replace(WORD, (word) => (isEmpty(word) ? "\n" : word)).split("\n").map((piece) => piece.match(TOKEN) ?? []);
  const runs = (tokens) => RUNS.flatMap((count) => neighbors(tokens, count).map((run) => run.join(" ")));
  return new Set(pieces.flatMap((tokens) => (tokens.length < SHORTEST ? tokens.filter(isWord) : runs(tokens))));
}

/** The runs of a formula as it stands and bare, each also with letters for its words. */
const formsOf = (plain) => [plain, bare(plain)].map((form) => [form, initials(form)].map(runsOf));

/** Return what tells how much a run says: the more formulas have it, the less. */
function weigher(prepared) {
  const counts = new Map();
  for (const { forms } of prepared) {
    for (const run of new Set(forms.flat().flatMap((form) => [...form]))) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return (run) => Math.log(1 + prepared.length / (counts.get(run) ?? 1));
}

/** Return how much of what was typed is in the form of a formula that has most of it, from 0 to 1. */
function share(typed, forms, weigh) {
  const sum = (runs) => runs.reduce((total, run) => total + weigh(run), 0);
  const all = [...typed];
  return all.length ? Math.max(...forms.map((form) => sum(all.filter((run) => form.has(run))))) / sum(all) : 0;
}

/** The formulas of a document that are shown, each apart and all at once. */
const shownIn = ({ kind, text, formulas = [] }) => (kind === "formula" ? [text] : [...formulas, formulas.join("\n")]);

/** The formulas in documents, with their runs and what tells how much a run says. */
function prepare(documents) {
  const formsIn = (formulasOf) => documents.flatMap((document, id) => formulasOf(document).map((text) => ({ id, forms: formsOf(plainly(text)) })));
  const [shown, code] = [shownIn, ({ code = [] }) => code].map(formsIn);
  return { shown, code, weigh: weigher([...shown, ...code]) };
}

/**
 * Return what finds formulas; they are prepared once one is typed, for few readers type any.
 * @returns {(text: string) => number[]} the places of the documents with a formula that contains a text, or most of it,
 * in their code if none shows it; none, if the text is no formula
 */
export function formulaFinder(documents) {
  let known;
  return (text) => {
    if (!hasOperator(text)) return [];
    const { shown, code, weigh } = (known ??= prepare(documents));
    const plain = plainly(text);
    const [whole, loose] = [plain, bare(plain)].map(runsOf);
    const best = ([exact, bared]) => Math.max(share(whole, exact, weigh), LOOSE * share(loose, bared, weigh));
    const find = (formulas) => {
      const shares = formulas.map(({ id, forms }) => ({ id, share: best(forms) }));
      const most = Math.max(...shares.map(({ share }) => share));
      return most < ENOUGH ? [] : shares.filter(({ share }) => share >= CLOSE * most).map(({ id }) => id);
    };
    const found = find(shown);
    return [...new Set(found.length ? found : find(code))];
  };
}
