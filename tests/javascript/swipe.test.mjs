import assert from "node:assert/strict";
import { test } from "node:test";
import { swiped } from "../../docs/javascripts/page/swipe.mjs";

const from = { x: 180, y: 300, at: 0, width: 360 };
const after = (dx, dy, at = 200, start = from) => swiped(start, { x: start.x + dx, y: start.y + dy, at });

test("a quick move to the side goes to the next question or the one before", () => {
  assert.deepEqual([after(-100, 20), after(100, -20)], [1, -1]);
});

test("what is short, steep or slow, or begins at the edge of the window, is no swipe", () => {
  assert.deepEqual([after(-60, 0), after(-100, 60), after(-100, 0, 900)], [0, 0, 0]);
  assert.deepEqual([5, 350].map((x) => after(x < 180 ? 100 : -100, 0, 200, { ...from, x })), [0, 0]);
});
