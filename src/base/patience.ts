import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode that a function runs before V8 11, which is Node 20's, thinks of optimising it; by itself, 66 kB. A build is
 * many functions that have run so much, and is over before that pays: it is a sixth of all the CPU time of a build of 1,000
 * pages that have not changed. Later versions of V8 wait longer by themselves and have no such flag. With 2 MB or 8 MB nothing is different.
 */
const budget = 4_000_000;

/**
 * The same where an earlier build's results are kept. V8 optimises on other threads, which then have nothing else to do, while the
 * one that works waits for what is slow: of 1,000 unchanged pages it takes a tenth less time than with 4 MB, and all threads together
 * no more than Eleventy alone. With 66 kB they take a sixth more, and the one that works as long.
 */
const keptBudget = 150_000;

const isPatient = process.versions.v8.startsWith("11.");

const flagOf = (bytes: number) => `--interrupt-budget=${bytes}`;

/**
 * Bytes of WebAssembly that a function runs before V8 optimises it; by itself 1.8 MB, and 13 MB from V8 12 on. HarfBuzz shapes a word
 * once: a first build is over before it pays.
 */
const wasmBudget = 50_000_000;

/** With what a program of ours is started, so that V8 optimises late. */
export const patience: readonly string[] = isPatient ? [flagOf(budget), `--wasm-tiering-budget=${wasmBudget}`] : [];

/**
 * The same for the program that runs, which V8 heeds from then on: unless it was started with a number of its own.
 * @param kept whether most of the work was done by an earlier build
 */
export function optimizeLate(kept: boolean): void {
  if (!isPatient || process.execArgv.some((flag) => /^--interrupt[-_]budget\b/.test(flag))) return;
  for (const flag of kept ? [flagOf(keptBudget)] : patience) setFlagsFromString(flag);
}
