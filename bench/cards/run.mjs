import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const measure = new URL("measure.mjs", import.meta.url).href;

/**
 * Runs a program to its end: its exit code, milliseconds of wall and CPU, megabytes at its peak, and what it printed. The
 * CPU time is that of all its processes; the peak is what they take together, looked at twenty times a second.
 * @param timeout milliseconds after which it is ended; default none
 */
export async function tryRun(program, args, cwd, { flags = [], timeout, ...env } = {}) {
  const usage = await mkdtemp(join(tmpdir(), "keyfigures-usage-"));
  const child = spawn(process.execPath, [...flags, program, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import ${measure}`, BENCH_USAGE: usage, ...env },
    ...(timeout ? { timeout, killSignal: "SIGKILL" } : {}),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      output += data;
    });
  let together = 0;
  const looking = setInterval(() => {
    together = Math.max(together, memoryOf(child.pid));
  }, 50);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(looking);
  const used = new Map();
  for (const name of await readdir(usage)) used.set(name, JSON.parse(await readFile(join(usage, name), "utf8")));
  await rm(usage, { recursive: true });
  // One that was ended tells nothing.
  const { wall, memory } = used.get(`${child.pid}.json`) ?? { wall: Number.NaN, memory: 0 };
  const cpu = [...used.values()].reduce((sum, each) => sum + each.cpu, 0);
  return { code, wall, cpu, memory: Math.max(memory, together), output };
}

/** The same of a program that must succeed. */
export async function run(program, args, cwd, options) {
  const { code, ...ran } = await tryRun(program, args, cwd, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")}: exit ${code}\n${ran.output.slice(-2000)}`);
  return ran;
}

/** Hertz of the clock in which `/proc` tells CPU time: `getconf CLK_TCK`, 100 on every Linux that Node runs on. */
const ticks = 100;

/**
 * CPU milliseconds of all processes that one has started, and of those that these have started and that are gone.
 * NaN where there is no `/proc`.
 */
export function cpuBelow(pid) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const stats = processes.flatMap((each) => {
    try {
      // After the name in brackets, which may hold anything: state, parent, …, utime, stime, cutime, cstime.
      const fields = readFileSync(`/proc/${each}/stat`, "utf8").split(") ").at(-1).split(" ");
      const used = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return [{ pid: Number(each), parent: Number(fields[1]), used }];
    } catch {
      return [];
    }
  });
  const below = (parent) =>
    stats.filter((each) => each.parent === parent).reduce((sum, each) => sum + each.used + below(each.pid), 0);
  return stats.length > 0 ? (below(pid) * 1000) / ticks : Number.NaN;
}

/** Megabytes of a process and all that it started, where `/proc` tells; what two of them share is counted twice. */
function memoryOf(pid) {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(child), (pages * 4096) / 2 ** 20);
  } catch {
    return 0;
  }
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}
