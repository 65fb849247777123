import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode that a function runs before V8 11, which is Node 20's, thinks of optimising it; by itself, 66 kB. A build is
 * many functions that have run so much, and is over before that pays: it is a sixth of all the CPU time of a build of 1,000
 * pages that have not changed. Later versions of V8 wait longer by themselves and have no such flag. With 2 MB or 8 MB nothing is different.
 */
const budget = 4_000_000;

/** With what a program of ours is started, so that V8 optimises late. */
export const patience: readonly string[] = process.versions.v8.startsWith("11.")
  ? [`--interrupt-budget=${budget}`]
  : [];

/** The same for the program that runs, which V8 heeds from then on: unless it was started with a number of its own. */
export function optimizeLate(): void {
  if (process.execArgv.some((flag) => /^--interrupt[-_]budget\b/.test(flag))) return;
  for (const flag of patience) setFlagsFromString(flag);
}
