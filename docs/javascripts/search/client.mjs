// The link between the search box and its worker: loaded once, when the search is first used.
import "../site.mjs";

async function bytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

/** Start a worker with the index at an address; return what sends it a request. */
async function start(worker, index, receive) {
  const engine = new Worker(worker, { type: "module" });
  const started = new Promise((resolve, reject) => {
    engine.onmessage = ({ data }) => {
      if (data.ready) resolve();
      else receive(data);
    };
    engine.onerror = reject;
  });
  try {
    const loaded = await bytes(index);
    engine.postMessage({ index: loaded }, [loaded]); // handed over as it came: the page stays quick
    await started;
  } catch (error) {
    engine.terminate();
    throw error;
  }
  return (request) => engine.postMessage(request);
}

/** Show what the worker says: what can be chosen, then one answer for each request, final once the whole index gave it. */
async function receive(box, drawing, { choices, request, answer, isFinal }) {
  const view = await drawing; // it may come after the worker
  if (choices) return view.offer(box, choices);
  if (!box.isAsking(request)) return;
  box.querySelector(".search-failure").hidden = true;
  box.list.ariaBusy = "false";
  if (box.list.contains(document.activeElement)) return; // a better answer comes too late: a result has the focus
  view.show(box, request, answer);
  if (isFinal) box.answered = request;
  if (box.entered) box.goToFirst();
}

/**
 * Start the search: load the worker with its index, and at the same time what draws the results.
 * @param {SearchBox} box shows the answers
 * @returns {Promise<(request: object) => void>} sends a request; rejects when anything can't be loaded
 */
export async function connect(box) {
  const drawing = import("./view.mjs");
  const at = (name) => new URL(box.dataset[name], box.root);
  const sending = start(at("worker"), at("index"), (message) => receive(box, drawing, message));
  const [send] = await Promise.all([sending, drawing]);
  return send;
}
