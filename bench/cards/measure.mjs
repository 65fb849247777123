/** Preloaded into each measured process and those that it starts: each writes what it used, threads and all, when it ends. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const started = performance.now();
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      `${process.env.BENCH_USAGE}/${process.pid}.json`,
      JSON.stringify({
        wall: performance.now() - started,
        cpu: (userCPUTime + systemCPUTime) / 1000,
        memory: maxRSS / 1024,
      }),
    );
  });
  // A process of a pool is ended by a signal.
  process.on("SIGTERM", () => process.exit());
}
