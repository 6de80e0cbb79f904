// The index and its worker: loaded once, when the search is first used.

const worker = () => new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/**
 * Start the search.
 * @param {URL} address where the index is
 * @param {(message: object) => void} receive gets what can be chosen, then one message for each request
 * @returns {Promise<(request: object) => void>} sends a request; rejects when anything can't be loaded
 */
export async function connect(address, receive) {
  const engine = worker();
  const started = new Promise((resolve, reject) => {
    engine.onmessage = ({ data }) => {
      if (data.ready) resolve();
      else receive(data);
    };
    engine.onerror = reject;
  });
  try {
    engine.postMessage({ index: await text(address) });
    await started;
  } catch (error) {
    engine.terminate();
    throw error;
  }
  return (request) => engine.postMessage(request);
}
