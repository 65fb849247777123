import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";

/** A build takes hours at most; after that its process' number may be another's. */
const longest = 86_400_000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a build into a folder of its own, which goes when the build is over, has failed or is stopped; one that was killed
 * without a word leaves its folder to the next one, which removes it.
 * @param folder of all such folders
 */
export async function inStaging<Result>(
  folder: string,
  now: Date,
  build: (staging: string) => Promise<Result>,
): Promise<Result> {
  await removeDead(folder, now);
  const staging = join(folder, `${process.pid}-${randomUUID()}`);
  const stop = (signal: (typeof signals)[number]) => {
    rmSync(staging, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await build(staging);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    await rm(staging, { recursive: true, force: true });
  }
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

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // Somebody else's may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
