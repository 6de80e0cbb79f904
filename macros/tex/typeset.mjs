// Typeset formulas: reads a JSON list of {source, display} from stdin, writes one of {html} or {error} to stdout.
import { readFileSync } from "node:fs";
import katex from "katex";

const DEEPEST = 80; // elements inside each other; browsers stop at 512
const LARGEST = 100_000; // characters of HTML
const OPTIONS = { output: "htmlAndMathml", throwOnError: true, strict: "error", maxSize: 20, trust: refuse };

function refuse({ command }) {
  throw new Error(`${command} is not allowed`);
}

function depth(html) {
  let open = 0;
  const depths = html.match(/<[^>]+>/g).map((tag) => (open += tag[1] === "/" ? -1 : tag.endsWith("/>") ? 0 : 1));
  return Math.max(...depths);
}

function typeset({ source, display }) {
  try {
    const html = katex.renderToString(source, { displayMode: display, ...OPTIONS });
    if (html.length > LARGEST) return { error: `its HTML has over ${LARGEST} characters` };
    return depth(html) > DEEPEST ? { error: `its HTML is nested over ${DEEPEST} levels deep` } : { html };
  } catch (error) {
    if (error instanceof RangeError) return { error: "it is nested too deep" };
    return { error: error.message.replace(/^KaTeX parse error: /, "") };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(typeset)));
