// One notation for formulas, however they are typed: Unicode, TeX read aloud, or as in code.
import { fold, GREEK } from "./terms.mjs";

const SIGNS = {
  "√": "sqrt", "∑": "sum", "Σ": "sum", "∏": "prod", "Π": "prod", "∩": "cap", "∪": "cup", "∈": "in", "∂": "partial", "∇": "nabla",
  "∝": "propto", "∞": "infty", "⊙": "odot", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "∼": "~", "±": "+-", "→": "->", "←": "<-",
  "−": "-", "–": "-", "∣": "|", "‖": "||", "∥": "||",
};
const SIGN = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "g");
const MODULE = /\b(?:np|numpy|math|torch)\.(?=[a-z])/g;
const TRANSPOSED = /(?<=\b[A-Z]{1,2})['’′]/g;
const LETTER = /\p{Script=Greek}/gu;
const LOWERED = /[ᵢ-ᵪ₀-₎ₐ-ₜⱼ]+/gu;
const RAISED = /[²³¹⁰-ⁿ]+/gu;
const EXPONENTIAL = /(?<![a-z])exp(?![a-z])/g;
const LOGARITHM = /(?<![a-z])(?:ln|log)(?:_?(?:2|10|\{2\}|\{10\}))?(?![a-z0-9])/g;
const EXTREME = /(?<![a-z])(max|min)imum(?![a-z])/g;
const EPSILON = /(?<![a-z])eps(?![a-z])/g;
const INDEX = /_(?:\{[^{}]*\}|\([^()]*\)|[a-z]+|\d+)/g;
const BOUNDS = /(?<=(?:sum|prod)) *_? *\S+ *= *\S+/g;
const ARGUMENT = /(?<=[a-z])\([a-z]\)/g;
const NAME = new RegExp(`\\b(?!(?:${GREEK.join("|")})\\b)[a-z]{4,}`, "g");

/** A formula with its signs and letters as one types them on a keyboard. */
export function plainly(text) {
  const signs = text.replace(MODULE, "").replace(TRANSPOSED, "^T ").replace(SIGN, (sign) => ` ${SIGNS[sign]} `).replace(LETTER, " $& ");
  const typed = fold(signs.replace(LOWERED, "_$&").replace(RAISED, "^$&"));
  return typed.replace(EXPONENTIAL, "e").replace(LOGARITHM, "log").replace(EPSILON, "epsilon").replace(EXTREME, "$1");
}

/** A formula with letters for its words: "2pr/(p+r)". */
export const initials = (plain) => plain.replace(NAME, ([letter]) => letter);

/** A formula without its indices, the bounds of its sums and the arguments of its functions. */
export const bare = (plain) => plain.replace(BOUNDS, "").replace(INDEX, "").replace(ARGUMENT, "");

const OPERATOR = new RegExp(String.raw`[=+/^|()*·×<>~²³⁻ᵀ${Object.keys(SIGNS).join("").replace(/[−–]/g, "")}]|\s[-−–]\s`);
const EXPRESSION = /\\[a-z]{2,}|\s[-+−*/=·]\s|[∑∏Σ√]|\^[{(-]/; // no "input/output"

/** Tell whether a text may hold a piece of a formula. */
export const hasOperator = (text) => OPERATOR.test(text);

/** Tell whether a text is surely written as a formula, whether or not one is found for it. */
export const isExpression = (text) => EXPRESSION.test(text);
