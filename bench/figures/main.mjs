/**
 * `npm run bench:figures [-- <folder of cases>]`: precision, recall and speed of the figure engine.
 * The cases are no part of the repository; by default they are looked for beside it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchProbes } from "./probes.mjs";
import { benchRecognizers } from "./recognizers.mjs";
import { benchSpeed } from "./speed.mjs";

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const only = args.find((arg) => arg.startsWith("--only="))?.slice(7);
const folder = args.find((arg) => !arg.startsWith("--")) ?? "../shared/figures";
const runs = {
  probes: () => benchProbes(join(folder, "probes.dev.jsonl")),
  recognizers: () => benchRecognizers(join(folder, "recognizers.dev.jsonl"), { verbose }),
  speed: () => benchSpeed(join(folder, "../seed/cerebras.fr.txt"), join(folder, "recognizers.dev.jsonl")),
};

if (!existsSync(folder)) {
  console.error(`${folder}: no such folder; name the folder of cases`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(runs)) if (!only || only === name) await run();
}
