import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { isRunning } from "./running.ts";

/** A build takes hours at most; after that its process' number may be another's. */
const longest = 86_400_000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof signals)[number];

/**
 * Runs a build into a folder of its own, and then its publishing. The folder goes when that is over, or the build has failed or
 * is stopped; one that was killed without a word leaves its folder to the next one, which removes it. A signal that comes while
 * it is published is heeded at the end: half a site is none.
 * @param folder of all such folders
 */
export async function inStaging<Result>(
  folder: string,
  now: Date,
  build: (staging: string) => Promise<void>,
  publish: (staging: string) => Promise<Result>,
): Promise<Result> {
  await removeDead(folder, now);
  const staging = join(folder, `${process.pid}-${randomUUID()}`);
  let isPublishing = false;
  let stopped: Signal | undefined;
  const stop = (signal: Signal) => {
    stopped = signal;
    if (isPublishing) return;
    // What else ends with the process may write a last time, before this is called.
    process.once("exit", () => removeNow(staging));
    // What threads were writing meanwhile made it anew, or keeps it from going.
    for (let tries = 0; tries < 2 || (existsSync(staging) && tries < mostTries); tries++) {
      removeNow(staging);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, underWay);
    }
    process.exit(exitCode(signal));
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await build(staging);
    isPublishing = true;
    return await publish(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
    if (stopped) process.exit(exitCode(stopped));
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Milliseconds that a call of the file system which is under way may take. */
const underWay = 25;
const mostTries = 20;

/** As far as it goes: a file that is being written into it makes a folder that was emptied full again. */
function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
  } catch {
    // It is tried again, and at last the next build removes it.
  }
}

function exitCode(signal: Signal): number {
  return 128 + constants.signals[signal];
}

async function removeDead(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const began = (await stat(path).catch(() => undefined))?.birthtimeMs ?? 0;
    if (now.getTime() - began > longest || !isRunning(Number(name.split("-")[0]))) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
