/** Preloaded into each measured process: writes what it used, threads and all, when it ends. */
import { writeFileSync } from "node:fs";

const started = performance.now();
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({
      wall: performance.now() - started,
      cpu: (userCPUTime + systemCPUTime) / 1000,
      memory: maxRSS / 1024,
    }),
  );
});
