import assert from "node:assert/strict";
import { test } from "node:test";

const { Engine, matchedTerms } = await import("../../docs/javascripts/search/engine.mjs");
const { answer } = await import("../../docs/javascripts/search/answers.mjs");
const { matchedAlias, matches, mentioned, passage } = await import("../../docs/javascripts/search/passages.mjs");
const { compact } = await import("../../docs/javascripts/search/formulas.mjs");
const { formsOf, stem, wordsOf } = await import("../../docs/javascripts/search/terms.mjs");
const { untex } = await import("../../docs/javascripts/search/tex.mjs");
const { summary } = await import("../../docs/javascripts/search/results.mjs");

const question = (id, title, aliases, more = {}) => ({
  kind: "question",
  url: `questions/page/#${id}`,
  title,
  aliases,
  level: "fundamental",
  category: "Metrics",
  asked: 0,
  text: "A first sentence. A second one.",
  words: "",
  parts: [],
  ...more,
});

const DOCUMENTS = [
  { kind: "formula", url: "reference/formulas/#recall", title: "Recall (sensitivity)", text: "recall = TP/(TP + FN) = true/(true + false)" },
  { kind: "page", url: "questions/page/", title: "Metrics", text: "About recall, precision and k-means.", words: "recall" },
  question("recall", "What are precision and recall?", ["sensitivity", "TPR", "recall_score"], { parts: [0], asked: 3 }),
  question("k-means", "How does k-means work?", ["Lloyd's algorithm", "clustering"], { level: "advanced" }),
  question("bayes", "What is Bayes' theorem?", ["posterior probability", "A/B"], { words: "laplace neighbor recall" }),
  question("regularization", "Why regularize a model?", ["weight decay", "shrinkage", "R-squared"], { category: "Models" }),
];

const engine = new Engine({ documents: DOCUMENTS });
await engine.complete();
const ask = (text, filters = {}) => answer(engine, { text, level: "", category: "", ...filters }, () => 0);
const first = (text) => ask(text).results[0]?.url.split("#")[1];

for (const [text, id] of Object.entries({
  recall: "recall", // the title before the page that introduces it and before the formula
  reca: "recall",
  "reacll": "recall",
  "recal score": "recall",
  recalls: "recall",
  SENSITIVITY: "recall",
  tpr: "recall",
  "recall_score(y, p)": "recall",
  "tp / (tp+fn)": "recall",
  "t/(t+f)": "recall", // abbreviated
  kmeans: "k-means",
  "k means": "k-means",
  "K-Means": "k-means",
  kmeens: "k-means",
  "what is clustering": "k-means",
  "a b": "bayes",
  b: "bayes", // one letter, if that is all
  "\\frac{TP}{TP+FN}": "recall", // as in a paper
  "R^2": "regularization",
  "R²": "regularization",
  r2: "regularization",
  "r squared": "regularization",
  "bayesian theorem": "bayes",
  regularisation: "regularization",
  "how do I regularise": "regularization",
  laplace: "bayes",
})) {
  test(`"${text}" finds ${id}`, () => assert.equal(first(text), id));
}

for (const text of ["qwxyz", "ab12cd", "?!", "((((", "\u0000", "3", "3/(4+b)", "tell me about yourself"]) {
  test(`${JSON.stringify(text)} finds nothing and suggests something`, () => {
    const { total, suggestions } = ask(text);
    assert.equal(total, 0);
    assert.ok(suggestions.length > 0);
  });
}

test("a word of the text alone does not outweigh what is missing", () => {
  assert.equal(ask("laplace qwxyz").total, 0);
});

test("a very long text is cut", () => assert.equal(first("recall ".repeat(5_000)), "recall"));

test("without a text, what is asked most comes first", () => {
  const { results, random } = ask("");
  assert.equal(results[0].url, "questions/page/#recall");
  assert.ok(results.every(({ kind }) => kind === "question"));
  assert.equal(random, "questions/page/#recall");
});

test("filters hide what does not pass them", () => {
  assert.equal(ask("recall", { category: "Models" }).total, 0);
  assert.ok(ask("recall", { category: "Models" }).hidden > 0);
  assert.deepEqual(ask("", { level: "advanced" }).results.map(({ title }) => title), ["How does k-means work?"]);
  assert.match(ask("recall", { level: "advanced" }).random, /#k-means$/);
});

test("the part that matched is shown", () => {
  const terms = new Set(["second", "sensitivity"]);
  assert.equal(passage(DOCUMENTS[2], terms), "A second one.");
  assert.equal(matchedAlias(DOCUMENTS[2], terms), "sensitivity");
  assert.equal(matchedAlias(DOCUMENTS[2], new Set(["recall"])), "");
  assert.deepEqual(mentioned(DOCUMENTS[4], new Set(["neighbor"])), ["neighbor"]);
  assert.equal(passage({ text: "one ".repeat(200) }, terms).at(-1), "…");
});

test("matches are found by word, stem and neighbors", () => {
  const found = (text, ...terms) => matches(text, new Set(terms)).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(found("Recalls and recall.", "~recal"), ["Recalls", "recall"]);
  assert.deepEqual(found("The k-means method", "+kmeans"), ["k", "means"]);
  assert.deepEqual(found("Régularisation", "regularisation"), ["Régularisation"]);
  assert.deepEqual(found("nothing", "recall"), []);
});

test("the matches of what was typed are found in a text without the index", () => {
  const marked = (text, typed) => matches(text, matchedTerms(text, typed)).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(marked("Recalls are a rate.", "recal of"), ["Recalls"]);
  assert.deepEqual(marked("The k-means method", "kmeans"), ["k", "means"]);
  assert.deepEqual(marked("A confusion matrix", "confusoin matirx"), ["confusion", "matrix"]);
  assert.deepEqual(marked("Nothing here", "qwxyz"), []);
});

test("a formula in TeX reads as one types it", () => {
  assert.equal(untex(String.raw`\frac{1}{1 + e^{-x}}`), "1/(1 + e-x)");
  assert.equal(untex(String.raw`\dfrac{a + b}{\sqrt{d_k}}`), "(a + b)/sqrt(d_k)");
  assert.equal(untex(String.raw`P\left(A \mid B\right) \leq \sigma`), "P(A | B) <= sigma");
  assert.equal(untex("no {TeX} here"), "no {TeX} here");
});

test("spellings, accents and forms are one", () => {
  assert.deepEqual(wordsOf("Neighbours, naïve bias² C++ labelled centre"), wordsOf("neighbors naive bias2 c++ labelled center"));
  assert.equal(stem("labelled"), stem("labeled"));
  assert.deepEqual(formsOf("f1_score").filter((form) => !form.startsWith("~")), ["f1_score", "f1", "score"]);
  assert.equal(compact("1 / sqrt(d_k)"), compact("1/SQRT(dk)"));
});

test("the number of results is said in words", () => {
  const none = { text: "x", level: "", category: "" };
  assert.equal(summary({ total: 1, hidden: 0, results: [{}] }, none), "1 result");
  assert.equal(summary({ total: 0, hidden: 2, results: [] }, { ...none, level: "advanced" }), "Nothing found with these filters");
  assert.equal(summary({ total: 2, hidden: 0, results: [{ asked: 3 }, {}] }, { ...none, text: " " }), "Asked most often");
});
