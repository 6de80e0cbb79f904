// Bundle with esbuild: options and the folder to write to in; what was bundled into what, or what is wrong, out.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

function told({ text, location }) {
  return location ? `${location.file}:${location.line}: ${text}` : text;
}

async function bundled({ target, options }) {
  const { errors, warnings, outputFiles, metafile } = await build(options).catch((failure) => failure);
  const faults = [...errors, ...warnings].map(told);
  for (const { path, contents } of outputFiles ?? []) {
    const file = join(target, relative(options.outdir, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return { faults, ...metafile };
}

const items = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await Promise.all(items.map(bundled))));
