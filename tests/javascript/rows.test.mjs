import assert from "node:assert/strict";
import { test } from "node:test";
import { fits, next, orderText, parsedOrder, sorted, standing } from "../../docs/javascripts/study/table/rows.mjs";

const ALL = { text: "", level: "", category: "", state: "" };

test("what the reader did is said in words", () => {
  const cases = [
    [[undefined, false, false], ["unseen"]], [[{ grade: 3 }, false, false], ["known"]], [[{ grade: 3 }, true, false], ["due"]],
    [[{ grade: 1 }, true, true, "x"], ["due", "weak", "bookmarked", "noted"]], [[{ grade: 2 }, false, false], ["weak"]],
  ];
  for (const [given, states] of cases) assert.deepEqual(standing(...given).states, states);
});

test("a row is shown when it fits every filter; words are found in the title, its other names and the note", () => {
  const row = { title: "What is an ROC curve?", names: "AUC, c-statistic", level: "advanced", category: "metrics", states: ["due", "noted"], note: "Ask for the Base rate" };
  const shown = [{}, { text: "curve roc" }, { text: "auc" }, { text: " BASE  rate " }, { state: "noted" }, { level: "advanced", category: "metrics", state: "due" }];
  const hidden = [{ text: "roc bayes" }, { state: "weak" }, { level: "fundamental" }, { category: "data" }];
  for (const filter of shown) assert.ok(fits(row, { ...ALL, ...filter }), JSON.stringify(filter));
  for (const filter of hidden) assert.ok(!fits(row, { ...ALL, ...filter }), JSON.stringify(filter));
});

test("a column sorts both ways; equal rows stay in study order", () => {
  const rows = [["b", 1, "due"], ["A", 3, "known"], ["c", 1, "weak"], ["d", 3, "unseen"]].map(([title, asked, state]) => ({ title, asked, states: [state] }));
  const titles = (order) => sorted(rows, order).map(({ title }) => title).join("");
  assert.deepEqual(["", "title", "-title", "-asked", "asked", "state"].map(parsedOrder).map(titles), ["bAcd", "Abcd", "dcbA", "Adbc", "bcAd", "bcAd"]);
  for (const text of ["", "level", "-asked"]) assert.equal(orderText(parsedOrder(text)), text);
  assert.equal(orderText(parsedOrder("constructor")), "");
  const once = next(parsedOrder("title"), "asked");
  assert.deepEqual([once, next(once, "asked")].map(orderText), ["-asked", "asked"]);
});
