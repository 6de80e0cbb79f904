// Write drawings briefly: reads a JSON list of {name, svg} from stdin, writes the list of SVG texts to stdout.
import { readFileSync } from "node:fs";
import { optimize } from "svgo";

const overrides = {
  cleanupNumericValues: { floatPrecision: 2 }, // an opacity needs both
  convertPathData: {
    floatPrecision: 1,
    convertToZ: false, // it takes the shortest line for a closed one
    makeArcs: false, // so rough that a circle gets a bulge
    utilizeAbsolute: false, // steps repeat, places don't: that packs better
  },
  mergePaths: false, // it doesn't know how wide a stroke is; macros/layers.py does
};

const lighten = ({ name, svg }) =>
  optimize(svg, {
    plugins: [
      { name: "preset-default", params: { overrides } },
      { name: "prefixIds", params: { prefix: name, delim: "-" } },
    ],
  }).data;

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(lighten)));
