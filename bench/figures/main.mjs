/**
 * `npm run bench:figures [-- [-v] [--id=<part of an id>] <path>…]`: how well figures are read and cards chosen.
 * A path is a file of JSON lines or a folder of such files, whose rows tell what they are: news with an editor's gold,
 * small cases, Recognizers specs, probes or NewsQuant's sentences; or a text (.txt, .md), on which speed is measured.
 * Default: the project's own news set and small cases. Exits with 2 when a path cannot be read.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchCases } from "./cases.mjs";
import { benchNews } from "./news.mjs";
import { benchNewsquant } from "./newsquant.mjs";
import { benchProbes } from "./probes.mjs";
import { benchRecognizers } from "./recognizers.mjs";
import { filesAt, readRows } from "./rows.mjs";
import { benchSpeed } from "./speed.mjs";

const ownSets = ["news", "cases.jsonl"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
const benches = {
  news: benchNews,
  cases: benchCases,
  recognizers: benchRecognizers,
  probes: benchProbes,
  newsquant: benchNewsquant,
};

function readSets(paths, part) {
  const sets = paths.flatMap(filesAt).map(readRows);
  if (part === undefined) return sets;
  const named = sets.map((set) => ({ ...set, rows: set.rows.filter(({ id }) => id?.includes(part)) }));
  const kept = named.filter(({ rows }) => rows.length > 0);
  if (kept.length === 0) throw new Error(`--id=${part}: no row has such an id`);
  return kept;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: "boolean", short: "v", default: false }, id: { type: "string" } },
  });
  const isText = (path) => /\.(?:txt|md)$/.test(path);
  const texts = positionals.filter(isText).flatMap(filesAt);
  const paths = positionals.length > 0 ? positionals.filter((path) => !isText(path)) : ownSets;
  const sets = readSets(paths, values.id);
  for (const [kind, bench] of Object.entries(benches)) {
    const files = sets.filter((set) => set.kind === kind);
    if (files.length > 0) bench(files, { verbose: values.verbose });
  }
  for (const text of texts) await benchSpeed(text);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
