import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
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
    removeNow(staging);
    // What threads were writing meanwhile made it anew.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, underWay);
    // What else ends with the process may write a last time, before this is called.
    process.once("exit", () => removeNow(staging));
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
const underWay = 50;

/** Also while a file is being written into it, which makes a folder that was emptied full again. */
function removeNow(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
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
