import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Run, runWarm } from "../warm-process.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

interface Surroundings {
  /** Default: this repository. */
  cwd?: string;
  env?: Record<string, string>;
}

const program = join(root, "dist/src/cli/main.js");
const environment = (env?: Record<string, string>) => ({ ...process.env, URL: "", NO_COLOR: "1", ...env });

/** Runs the compiled command line in `cwd`, as a person does. */
export const keyfigures = (args: readonly string[], { cwd = root, env }: Surroundings = {}): Promise<Run> =>
  runWarm({ script: program, args, cwd, env: environment(env) });

/** The same in a process of its own, which may be given something on standard input. */
export function freshKeyfigures(
  args: readonly string[],
  { cwd = root, env, input = "" }: Surroundings & { input?: string } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: environment(env) });
    const run: Run = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (data) => (run.stdout += data));
    child.stderr.on("data", (data) => (run.stderr += data));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}

/** A folder of the test's own, removed when it ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keyfigures-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
