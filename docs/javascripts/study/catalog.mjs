// The list of questions, in study order: {categories: [{id, title}], questions: [{id, title, category, level, page, asked}]}.
import { ROOT } from "../root.mjs";

const loaded = new Map();

/** Return the list that an element names in `data-questions`; raises an error when it can't be had. */
export async function catalogOf(element) {
  const address = new URL(element.dataset.questions, ROOT).href;
  if (!loaded.has(address)) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    loaded.set(address, await response.json());
  }
  return loaded.get(address);
}
