import assert from "node:assert/strict";
import { test } from "node:test";

const { Engine, matchedTerms } = await import("../../docs/javascripts/search/engine.mjs");
const { answer } = await import("../../docs/javascripts/search/answers.mjs");
const { matchedAlias, matches, mentioned, passage } = await import("../../docs/javascripts/search/passages.mjs");
const { formulaFinder } = await import("../../docs/javascripts/search/formulas.mjs");
const { formsOf, stem, wordsOf } = await import("../../docs/javascripts/search/terms.mjs");
const { untex } = await import("../../docs/javascripts/search/tex.mjs");
const { askingAddress, summary } = await import("../../docs/javascripts/search/results.mjs");

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
  question("k-means", "How does k-means work?", ["Lloyd's algorithm", "clustering"], {
    level: "advanced",
    formulas: ["X^T X w", "w = X^T y"],
  }),
  question("bayes", "What is Bayes' theorem?", ["posterior probability", "A/B"], {
    words: "laplace neighbor recall",
    formulas: ["p(b) p(a_i | b)", "p(a | b)"],
    code: ["prior / max(0, evidence)"],
    asked_as: ["what belongs to whom", "update a guess"],
  }),
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
  "sklearn.metrics.recall_score": "recall",
  "recall score": "recall",
  recallscore: "recall",
  RecallScore: "recall",
  "recall_score(y, p, average='clustering')": "recall",
  "weightdecay": "regularization",
  "weight-decay": "regularization",
  "clus-tering": "k-means",
  "can't you cluster": "k-means",
  "tp / (tp + fnr)": "recall", // most of a formula
  "p(a|b) vs p(b)": "bayes", // in a sentence of an answer
  "P(b) · P(aᵢ ∣ b)": "bayes",
  "prior / np.maximum(0, evidence)": "bayes", // computed in a sample
  "X'Xw = X'y": "k-means", // formulas of its sentences, all at once
  "give back what belongs to me": "bayes", // as one who does not know the term asks
})) {
  test(`"${text}" finds ${id}`, () => assert.equal(first(text), id));
}

for (const text of ["?!", "((((", "\u0000", "3", "3/(4+b)"]) {
  test(`${JSON.stringify(text)} finds nothing, and is no topic`, () => {
    const { total, missing } = ask(text);
    assert.deepEqual({ total, missing }, { total: 0, missing: "" });
  });
}

for (const [text, missing] of Object.entries({
  qwxyz: "qwxyz",
  ab12cd: "ab12cd",
  "tell me about yourself": "tell me about yourself",
  "what is the qwxyz?": "qwxyz",
  Laplace: "Laplace", // only mentioned
  "posterior qwxyz": "qwxyz", // one part of it
  "posterior probability qwxyz": "", // which says more about a name
  "recall_score(qwxyz)": "", // a variable
  recal: "",
  shrinkge: "",
  "What is Bayes' theorem?": "",
  "1 - \\sum_q z_q": "", // a formula is no topic
  "how is a posterior of shrinkage found with qwxyz": "", // more words than a name has
})) {
  test(`of "${text}" "${missing}" is not covered`, () => assert.equal(ask(text).missing, missing));
}

test("the nearest question is named, if one is near", () => {
  assert.equal(ask("posterior qwxyz").nearest.title, "What is Bayes' theorem?");
  assert.equal(ask("qwxyz").nearest, undefined);
});

test("that no answer has all words of a short text is said", () => {
  const both = { text: "laplace clustering", level: "", category: "" };
  assert.equal(summary(ask(both.text), both), "No answer has all of these words as its topic; the nearest:");
  assert.equal(ask("laplace posterior").isScattered, true); // the first is only mentioned
  assert.equal(ask("what is laplace to a posterior").isScattered, false);
  assert.equal(ask("posterior clustering of precision").isScattered, true);
  assert.equal(ask("posterior probability").isScattered, false);
});

test("that a word was taken for another is said, if it is short", () => {
  assert.equal(ask("decoy").isScattered, true); // found as "decay"
  assert.equal(ask("recal").isScattered, false); // not typed to its end
  assert.equal(ask("reacll").isScattered, false);
  assert.equal(ask("weeghtt decay").isScattered, false); // its neighbor tells
  assert.equal(ask("PosteriorGuess").isScattered, true); // its parts are found, not the name
  assert.equal(ask("WeightDecay").isScattered, false);
});

test("a word of another beginning is no misspelling", () => assert.equal(ask("hhrinkage zecall").total, 0));

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
  assert.equal(untex(String.raw`\rho\sigma^2 + B\tau`), "rho sigma^2 + B tau");
  assert.equal(untex(String.raw`\begin{aligned} a &= \tfrac12 b \\[4pt] c &= \frac\alpha r \end{aligned}`).replace(/\s+/g, " ").trim(), "a = 1/2 b c = alpha/r");
  assert.equal(untex("no {TeX} here"), "no {TeX} here");
});

test("spellings, accents and forms are one", () => {
  assert.deepEqual(wordsOf("Neighbours, naïve bias² C++ labelled centre"), wordsOf("neighbors naive bias2 c++ labelled center"));
  assert.equal(stem("labelled"), stem("labeled"));
  assert.deepEqual(formsOf("f1_score").filter((form) => !form.startsWith("~")), ["f1score", "f1", "score"]);
  assert.deepEqual(wordsOf("RandomForestClassifier LLMs TPR β²"), ["random_forest_classifier", "llms", "tpr", "beta2"]);
  assert.deepEqual(wordsOf("matrices, hypotheses, slices"), ["matrix", "hypothesis", "slices"]);
});

test("a formula is found by a piece, however it is typed", () => {
  const texts = ["sigma^2/(n_j)", "1 - (1 - 1/n)^n", "min sum_i (y_i - x_i)^2 + lambda sum_j |w_j|", "J(t) = TPR(t) - FPR(t)"];
  const find = formulaFinder(texts.map((text) => ({ kind: "formula", text })));
  assert.deepEqual(find("σ² / nj"), [0]);
  assert.deepEqual(find("1-(1-1/n)^{n}"), [1]);
  assert.deepEqual(find("λ Σ |w_j|"), [2]);
  assert.deepEqual(find("Σᵢ₌₁ⁿ (yᵢ − xᵢ)²"), [2]);
  assert.deepEqual(find("\\sum (y - x)^2"), [2]);
  assert.deepEqual(find("TPR - FPR"), [3]);
  assert.deepEqual(find("input/output"), []);
  assert.deepEqual(find("1/(1+z)"), []);
});

for (const [scattered, phrase] of [
  [{ text: "The rate falls while learning." }, { text: "It has a learning rate." }],
  [{ aliases: ["rate of learning"] }, { aliases: ["small learning rate"] }],
]) {
  test(`the phrase as typed outranks its words: ${JSON.stringify(phrase)}`, async () => {
    const documents = [question("scattered", "One?", [], scattered), question("phrase", "Two?", [], phrase)];
    const phrases = new Engine({ documents });
    await phrases.complete();
    assert.deepEqual(phrases.rank("learning rate").found.map(({ id }) => id), [1, 0]);
  });
}

test("the number of results is said in words", () => {
  const none = { text: "x", level: "", category: "" };
  assert.equal(summary({ total: 1, hidden: 0, results: [{}] }, none), "1 result");
  assert.equal(summary({ total: 0, hidden: 2, results: [] }, { ...none, level: "advanced" }), "Nothing found with these filters");
  assert.equal(summary({ total: 2, hidden: 0, results: [{ asked: 3 }, {}] }, { ...none, text: " " }), "Asked most often");
  assert.equal(summary({ total: 0, hidden: 0, results: [], missing: "x" }, none), "“x” is not covered yet");
});

test("a topic is asked for in the form of the repository, if its address is known", () => {
  assert.equal(askingAddress("https://host/r/issues/new?template=question.yml", "a & b"), "https://host/r/issues/new?template=question.yml&title=Missing%3A+a+%26+b&question=a+%26+b");
  assert.equal(askingAddress("https://host/about/report-an-error/", "a"), "https://host/about/report-an-error/");
});
