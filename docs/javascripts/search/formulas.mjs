// Formulas, found by a piece of them as one types it.
import { fold } from "./terms.mjs";

const OPERATOR = /[=+/^|()²√*]/;
const SHORT = 3; // a piece of so many characters names no formula

/** A formula without anything that is typed now one way and now another. */
export const compact = (text) => fold(text).replace(/[\s^_*·×{}\\]/g, "");

/** The ways in which a formula is typed: as it stands, and with letters for its words ("2pr/(p+r)"). */
const compactForms = (text) => [compact(text), compact(text.replace(/[a-z]{4,}/gi, ([letter]) => letter))];

/**
 * Prepare the formulas among documents.
 * @returns {(text: string) => string[]} the titles of those that contain a text; none, if that is no formula
 */
export function formulaFinder(documents) {
  const formulas = documents.filter(({ kind }) => kind === "formula");
  const prepared = formulas.map(({ title, text }) => ({ title, forms: compactForms(text) }));
  return (text) => {
    const form = compact(text);
    if (!OPERATOR.test(text) || form.length <= SHORT) return [];
    return prepared.filter(({ forms }) => forms.some((own) => own.includes(form))).map(({ title }) => title);
  };
}
