// Typeset formulas: reads a JSON list of {source, display} from stdin, writes one of {html} or {error} to stdout.
import { readFileSync } from "node:fs";
import katex from "katex";

function typeset({ source, display }) {
  try {
    const options = { displayMode: display, output: "htmlAndMathml", throwOnError: true, strict: "error" };
    return { html: katex.renderToString(source, options) };
  } catch (error) {
    return { error: error.message.replace(/^KaTeX parse error: /, "") };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(typeset)));
