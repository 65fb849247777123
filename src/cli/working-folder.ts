import { statSync } from "node:fs";
import type { Effects } from "../base/effects.ts";

const everySecond = 1000;

/**
 * Ends the program with exit code 1 when the folder that it works in is removed: what Eleventy makes there fails, or is
 * tried for ever (`recursive` of Node 20's `mkdir`), and nothing of it could be used.
 */
export async function inWorkingFolder<Result>(effects: Effects, work: () => Promise<Result>): Promise<Result> {
  const folder = process.cwd();
  const { ino } = statSync(folder);
  const watch = setInterval(() => {
    // Of the folder itself a process keeps hold, so `.` is always there.
    if (statSync(folder, { throwIfNoEntry: false })?.ino === ino) return;
    effects.log(`${folder}: the folder is gone, and nothing can be built in it`);
    process.exit(1);
  }, everySecond);
  try {
    return await work();
  } finally {
    clearInterval(watch);
  }
}
