import assert from "node:assert/strict";
import test from "node:test";
import { printedAddress } from "../../docs/javascripts/page/addresses.mjs";

const PAGE = "https://user.github.io/repo/questions/metrics/?h=recall#recall";

test("a link inside the page says nothing", () => {
  assert.equal(printedAddress("#precision", PAGE), "");
  assert.equal(printedAddress("https://user.github.io/repo/questions/metrics/#f1", PAGE), "");
});

test("a link elsewhere on the site says where, short enough to type", () => {
  assert.equal(printedAddress("../../reference/tables/#t", PAGE), "user.github.io/repo/reference/tables/#t");
});

test("a link that leaves the site keeps its own address", () => {
  assert.equal(printedAddress("https://example.org/a", PAGE), null);
});
