// The worker behind the search box: it gets the index once, then one request for each keystroke.
import { answer } from "./answers.mjs";
import { Engine } from "./engine.mjs";

let engine;
let asked;
let isFinal = false; // whether the whole index answers

function reply(request) {
  postMessage({ request, answer: answer(engine, request), isFinal });
}

/** The documents of the index, which come by their fields. */
function rows(columns) {
  const fields = Object.entries(columns);
  const valuesAt = (at) => fields.map(([name, values]) => [name, values[at]]).filter(([, value]) => value !== null);
  return columns.kind.map((_, at) => Object.fromEntries(valuesAt(at)));
}

async function start(index) {
  const { choices, documents } = await new Response(index).json();
  engine = new Engine({ documents: rows(documents) });
  postMessage({ ready: true });
  await engine.complete();
  isFinal = true;
  postMessage({ choices });
  if (asked) reply(asked);
}

addEventListener("message", ({ data }) => {
  if (data.index) return start(data.index);
  asked = data;
  reply(data);
});
