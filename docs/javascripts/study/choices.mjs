// What to study: what there is to choose from, as boxes to tick.
import { capital, h } from "./elements.mjs";

export const LEVELS = ["fundamental", "intermediate", "advanced"].map((id) => ({ id, title: capital(id) }));
export const NONE_FITS = "No question fits this choice.";

export function choice(title, options, kept, change) {
  const boxes = options.map(({ id }) => h("input", { type: "checkbox", value: id, checked: kept.includes(id) }));
  const labels = options.map((option, index) => h("label", {}, boxes[index], " ", option.title));
  const onchange = () => change(boxes.filter((box) => box.checked).map((box) => box.value));
  return h("fieldset", { onchange }, h("legend", {}, `${title} (none ticked: all)`), labels);
}
