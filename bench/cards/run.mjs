import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const measure = fileURLToPath(new URL("measure.mjs", import.meta.url));

/** Runs a program to its end: milliseconds of wall and CPU, megabytes at its peak, and what it printed. */
export async function run(program, args, cwd, env = {}) {
  const usage = join(tmpdir(), `keyfigures-usage-${process.pid}.json`);
  await rm(usage, { force: true });
  const child = spawn(process.execPath, ["--import", measure, program, ...args], {
    cwd,
    env: { ...process.env, BENCH_USAGE: usage, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      output += data;
    });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")}: exit ${code}\n${output.slice(-2000)}`);
  return { ...JSON.parse(await readFile(usage, "utf8")), output };
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}
