// A formula in TeX as one types it without: the same rules as for the formulas in the index.

const SCRIPT = /[\^_]\{([^{}]*)\}/g;
const STYLE = /\\(?:math(?:rm|bf|bb|cal|sf)|boldsymbol|text|operatorname|(?:over|under)line|(?:wide)?hat|bar|tilde|vec)(?![a-z])\s*(?:\{([^{}]*)\})?/g;
const ROOT = /\\sqrt\s*\{([^{}]*)\}/g;
const ARGUMENT = /(\\[td]?frac(?![a-z])\s*(?:\{[^{}]*\})?)\s*([^\s{}\\]|\\[a-zA-Z]+(?![a-zA-Z{]))/g; // "\\frac12"
const FRACTION = /\\[td]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const SUM = /^(?=.*[-+=])(?!\w*\([^()]*\)$)/;
const FACTORS = /^(?!\s*[\w.]+(?:\([^()]*\))?\s*$)/;
const SIZE = /\\(?:left|right|displaystyle|[bB]igg?[lrm]?)(?![a-z])/g;
const SPACE = /\\(?:q?quad(?![a-z])|[,;:!\s])|\\(?:begin|end)\{[^{}]*\}|\\\\(?:\[[^\]]*\])?|&/g;
const NAMES = { mid: "|", vert: "|", lvert: "|", rvert: "|", Vert: "||", lVert: "||", rVert: "||", cdot: "*", times: "*", le: "<=", leq: "<=", ge: ">=", geq: ">=", ne: "!=", neq: "!=", approx: "~", sim: "~", varepsilon: "epsilon", top: "T" };
const TIED = /(?<=[a-zA-Z\d])(?=\\[a-zA-Z])/g; // "\\rho\\sigma"
const COMMAND = /\\([a-zA-Z]+)/g;

const grouped = (text, pattern) => (pattern.test(text) ? `(${text})` : text);
const fraction = (_, above, below) => `${grouped(above, SUM)}/${grouped(below, FACTORS)}`;
const unnest = (text) => text.replace(ARGUMENT, "$1{$2}").replace(SCRIPT, "$1").replace(STYLE, " $1").replace(ROOT, "sqrt($1)").replace(FRACTION, fraction);

/** A text with its TeX, if it has any, as one types it without: `\frac{TP}{TP+FN}` as `TP/(TP+FN)`. */
export function untex(text) {
  if (!text.includes("\\")) return text;
  let plain = text.replace(SIZE, "").replace(SPACE, " ");
  for (let inner; (inner = unnest(plain)) !== plain; ) plain = inner; // from the inside out
  return plain.replace(TIED, " ").replace(COMMAND, (_, name) => NAMES[name] ?? name);
}
