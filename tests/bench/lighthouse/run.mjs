// Run Lighthouse, mobile: reads a JSON list of {chromium, address} from stdin, writes the list of results to stdout.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const FLAGS = ["--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"];

async function run({ chromium, address }) {
  const browser = await launch({ chromePath: chromium, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(address, { port: browser.port, logLevel: "silent" });
    const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
    const blocking = lhr.audits["total-blocking-time"].numericValue;
    const interactive = lhr.audits.interactive.numericValue;
    return { ...Object.fromEntries(scores), blocking, interactive };
  } finally {
    browser.kill();
  }
}

const results = [];
for (const each of JSON.parse(readFileSync(0, "utf8"))) results.push(await run(each));
process.stdout.write(JSON.stringify(results));
