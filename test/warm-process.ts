import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Run {
  /** Null where it was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Job {
  script: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What ends a run's output on each stream, with its exit code. */
const mark = /\0(\d+)\0$/;

let warm: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a script in a process that has run others of this test file before: to start one, and to load Eleventy or what draws, takes
 * ten times as long as what most tests ask for. One at a time. Where it matters that an earlier run is remembered by what it left
 * on disk alone, or what the process itself does, a test takes a fresh one.
 */
export function runWarm(job: Job): Promise<Run> {
  const run = last.then(() => runNow(job));
  last = run.catch(() => {});
  return run;
}

function runNow(job: Job): Promise<Run> {
  warm ??= start();
  const child = warm;
  const said = { stdout: "", stderr: "" };
  return new Promise((resolve, reject) => {
    const settle = (code: number | null) => {
      for (const name of ["stdout", "stderr"] as const) child[name]?.removeAllListeners("data");
      child.removeAllListeners();
      resolve({ code, stdout: said.stdout.replace(mark, ""), stderr: said.stderr.replace(mark, "") });
    };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.on("data", (data: string) => {
        said[name] += data;
        if (mark.test(said.stdout) && mark.test(said.stderr)) settle(Number(mark.exec(said.stdout)?.[1]));
      });
    }
    child.on("error", reject);
    // Its script has ended it.
    child.on("close", (code) => {
      warm = undefined;
      settle(code);
    });
    child.send(job);
  });
}

function start(): ChildProcess {
  const program = fileURLToPath(new URL("warm-process.cjs", import.meta.url));
  const child = fork(program, { stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [] });
  for (const name of ["stdout", "stderr"] as const) child[name]?.setEncoding("utf8");
  return child;
}
