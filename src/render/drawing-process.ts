import { Tinypool } from "tinypool";
import { EnvironmentError } from "../base/error.ts";

/** One process that draws; where it dies, another one takes its place and draws what it had begun. */
export interface DrawingProcess<Job, Answer> {
  /** Jobs that it has, and those that wait for it. */
  underWay: number;
  /**
   * @throws what the worker threw for this job
   * @throws EnvironmentError for this job and each later one, when processes have died too often
   */
  run(job: Job): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Cards that a process has at once: one is drawn, the ones before are compressed and stored, and the next ones are
 * there while the program is busy telling articles.
 */
export const cardsAtOnce = 8;

/** A process that the system has ended for want of memory may do better the next time; a fault in native code will not. */
const mostDeaths = 3;

/** @param worker the module whose default export a process runs. What it answers crosses as plain data. */
export function openDrawingProcess<Job, Answer>(worker: URL, execArgv: string[]): DrawingProcess<Job, Answer> {
  const pool = new Tinypool({
    runtime: "child_process",
    filename: worker.href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: cardsAtOnce,
    serialization: "advanced",
    env: process.env as Record<string, string>,
    execArgv,
  });
  const deaths = new Set<Error>();
  let closed = false;

  /** What was with a process fails with the same error as all that was, and what waits for it would wait for ever. */
  function noteDeath(error: Error): void {
    if (deaths.has(error)) return;
    deaths.add(error);
    pool.cancelPendingTasks();
  }
  // That of a process with nothing to do.
  pool.on("error", noteDeath);

  return {
    underWay: 0,

    async run(job) {
      this.underWay += 1;
      try {
        while (deaths.size < mostDeaths) {
          try {
            return await pool.run(job);
          } catch (error) {
            // What a worker throws crosses as plain data; what is an `Error` here says that there is no worker any more.
            if (!(error instanceof Error)) throw thrownByWorker(error);
            if (closed) throw error;
            if (error.name !== "CancelError") noteDeath(error);
          }
        }
        throw new EnvironmentError(
          `the process that draws cards has ended ${mostDeaths} times, and is not started again`,
        );
      } finally {
        this.underWay -= 1;
      }
    },

    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

function thrownByWorker(error: unknown): Error {
  return typeof error === "object" ? Object.assign(new Error(), error) : new Error(String(error));
}
