import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const measure = new URL("measure.mjs", import.meta.url).href;

/**
 * Runs a program to its end: milliseconds of wall and CPU, megabytes at its peak, and what it printed. The CPU time is
 * that of all its processes, and the peak the sum of theirs, as if each had it at the same moment.
 */
export async function run(program, args, cwd, { flags = [], ...env } = {}) {
  const usage = await mkdtemp(join(tmpdir(), "keyfigures-usage-"));
  const child = spawn(process.execPath, [...flags, program, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import ${measure}`, BENCH_USAGE: usage, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      output += data;
    });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")}: exit ${code}\n${output.slice(-2000)}`);
  const used = new Map();
  for (const name of await readdir(usage)) used.set(name, JSON.parse(await readFile(join(usage, name), "utf8")));
  await rm(usage, { recursive: true });
  const all = [...used.values()];
  return {
    wall: used.get(`${child.pid}.json`).wall,
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: all.reduce((sum, { memory }) => sum + memory, 0),
    output,
  };
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}
