// Write drawings briefly: reads a JSON list of {name, svg} from stdin, writes the list of SVG texts to stdout.
import { readFileSync } from "node:fs";
import { optimize } from "svgo";

// What most elements share, and what matplotlib leaves out: black is ink, joins are round.
const shared = { "fill": "currentColor", "font-size": "10.5px", "stroke-linejoin": "round" };

const overrides = {
  moveElemsAttrsToGroup: false, // groups keep paths apart that could be one
  removeUselessStrokeAndFill: { removeNone: true },
};

const lighten = ({ name, svg }) =>
  optimize(svg, {
    plugins: [
      "removeStyleElement", // its rule would be for the whole page
      "convertStyleToAttrs",
      { name: "removeAttrs", params: { attrs: "text:font-family" } }, // that of the page
      { name: "addAttributesToSVGElement", params: { attribute: shared } },
      { name: "preset-default", params: { floatPrecision: 2, overrides } },
      "removeDimensions",
      { name: "prefixIds", params: { prefix: name, delim: "-" } },
    ],
  }).data;

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(lighten)));
