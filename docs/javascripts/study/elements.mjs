// Build elements without markup: text stays text, whatever it holds.

/** Return an element; a property with a dash is an attribute, an empty child (null, false, "") is left out. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** Return an element of a drawing; a child that is empty is left out. */
export function drawn(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

export function button(label, onclick, properties = {}) {
  return h("button", { type: "button", onclick, ...properties }, label);
}

export function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** Return "1 review", "2 reviews". */
export function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** Return a table in boxes that scroll, as the theme makes for those it finds when a page loads. */
export function scrollable(table) {
  const place = document.createComment("");
  table.replaceWith(place);
  const box = h("div", { className: "md-typeset__scrollwrap" }, h("div", { className: "md-typeset__table" }, table));
  place.replaceWith(box);
  return box;
}
