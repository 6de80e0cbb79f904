import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { LogError, note, review, undo } from "../../docs/javascripts/study/log/events.mjs";
import { carried, linkOf, linksOf } from "../../docs/javascripts/study/progress/link.mjs";

const PAGE = "https://example.org/study/progress/";
const NOW = new Date(2027, 0, 5).getTime();
const events = Array.from({ length: 90 }, (_, index) => review(`question-${index % 40}`, 1 + (index % 4), NOW + index * 60_000));
const CODES = { longest: 1400, most: 6 };
const hash = (link) => new URL(link).hash;
const packed = (text) => `#log=${deflateRawSync(text).toString("base64url")}`;

test("a link carries the whole log in letters that every program leaves alone", async () => {
  const all = [...events, undo(events[3], NOW)];
  const link = await linkOf(all, PAGE, NOW);
  assert.match(link, /^https:\/\/example\.org\/study\/progress\/#log=[A-Za-z0-9_-]+$/);
  assert.deepEqual(await carried(hash(link)), { events: all, refused: 0 });
});

test("what does not fit into one link goes into several, and each is of use alone", async () => {
  const links = await linksOf(events, PAGE, NOW, CODES);
  assert.ok(links.length > 1 && links.length < 5 && links.every(({ length }) => length <= 1400));
  const parts = await Promise.all(links.map((link) => carried(hash(link))));
  assert.deepEqual(parts.flatMap((part) => part.events), events);
  assert.equal((await linksOf(events.slice(0, 9), PAGE, NOW, CODES)).length, 1);
});

test("a log that is too long for so many links, or a note for one, is told at once", async () => {
  const drawn = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join("");
  for (const some of [[note("a", drawn, NOW)], Array(40).fill(events).flat()]) assert.equal(await linksOf(some, PAGE, NOW, CODES), null);
});

test("an export as today's code writes it arrives by a link", async () => {
  const entries = [{ id: "a1", question: "naive-bayes", grade: 3, at: 1_790_000_000_000 }, { id: "b1", undoes: "a1", at: 1_790_000_000_001 }];
  const text = JSON.stringify({ format: "ground-truth-reviews", version: 1, exported: "2026-09-21T00:00:00.000Z", events: entries }, null, 1);
  assert.deepEqual(await carried(packed(text)), { events: entries, refused: 0 });
});

test("a hash that is no log is left alone; one that is damaged, foreign, newer or a bomb is refused", async () => {
  for (const other of ["", "#", "#move", "#naive-bayes", "#log"]) assert.equal(await carried(other), null);
  const whole = hash(await linkOf(events, PAGE, NOW));
  const newer = JSON.stringify({ format: "ground-truth-reviews", version: 9, events: [] });
  const bad = [whole.slice(0, -40), `${whole}%`, "#log=", "#log=%%%", packed("{}"), packed(newer), packed("0".repeat(9_000_000))];
  for (const one of bad) await assert.rejects(carried(one), LogError, one.slice(0, 40));
});
