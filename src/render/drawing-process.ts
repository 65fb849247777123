import { Tinypool } from "tinypool";
import { EnvironmentError } from "../base/error.ts";
import { secondsACard } from "./deadline.ts";
import { JobFault } from "./job-fault.ts";
import { parentVariable } from "./parent-variable.ts";

/** Processes that die without an answer between them, after which it is no job's fault. */
const mostDeaths = 5;

/**
 * Of the environment of glibc (mallopt(3)): how many threads may have memory of their own. What a card leaves in one is not there for the
 * others: with one for all, a process that draws takes 16 MB less. Other systems do not know it.
 */
const arenas = "MALLOC_ARENA_MAX";

interface ProcessOptions {
  /** The module whose default export a process runs. What it answers crosses as plain data. */
  worker: URL;
  execArgv: string[];
  /** Jobs that it has at once. */
  atOnce: number;
  /** Seconds without an answer after which a process is ended. Default 20. */
  deadline?: number | undefined;
}

/** One process that draws; where it dies, or answers nothing any more, another one takes its place. */
export class DrawingProcess<Job, Answer> {
  /** Jobs that it has, and those that wait for it. */
  underWay = 0;
  readonly #pool: Tinypool;
  /** Milliseconds. */
  readonly #deadline: number;
  /** Since the last answer, each with what is said of it. */
  readonly #deaths = new Map<Error, string>();
  /** Those that were with a process when it died go first, one by one: alone, the one at fault shows. */
  #suspects: Promise<unknown> = Promise.resolve();
  #lastAnswer = 0;
  #watch: NodeJS.Timeout | undefined;
  #isStuck = false;
  #isClosed = false;

  constructor({ worker, execArgv, atOnce, deadline = secondsACard }: ProcessOptions) {
    this.#deadline = deadline * 1000;
    this.#pool = new Tinypool({
      runtime: "child_process",
      filename: worker.href,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: atOnce,
      serialization: "advanced",
      env: {
        [arenas]: "1",
        ...(process.env as Record<string, string>),
        // By then its parent may have ended, and another process be in its place.
        [parentVariable]: String(process.pid),
      },
      execArgv,
    });
    // The death of a process with nothing to do.
    this.#pool.on("error", (error) => this.#noteDeath(error));
  }

  /**
   * @throws what the worker threw for this job
   * @throws JobFault for a job that ends its process, or takes longer than the deadline, in company and again alone
   * @throws EnvironmentError for each job, when processes have died too often
   */
  async run(job: Job): Promise<Answer> {
    this.#begin();
    try {
      for (;;) {
        await this.#afterSuspects();
        const asked = await this.#ask(job);
        if ("answer" in asked) return asked.answer;
        if (asked.ended !== "") break;
      }
      const result = this.#suspects.then(() => this.#runAlone(job));
      this.#suspects = result.catch(() => {});
      return await result;
    } finally {
      this.#end();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool.destroy();
  }

  async #runAlone(job: Job): Promise<Answer> {
    for (;;) {
      const asked = await this.#ask(job);
      if ("answer" in asked) return asked.answer;
      if (asked.ended !== "") throw new JobFault(asked.ended);
    }
  }

  async #afterSuspects(): Promise<void> {
    for (let seen: unknown; seen !== this.#suspects; ) {
      seen = this.#suspects;
      await this.#suspects;
    }
  }

  /** @returns why there is no answer, where that was the end of a process; "" where it had not come to this job */
  async #ask(job: Job): Promise<{ answer: Answer } | { ended: string }> {
    const died = this.#deaths.size;
    if (died >= mostDeaths) {
      throw new EnvironmentError(`the process that draws cards has ended ${died} times, and is not started again`);
    }
    try {
      const answer = await this.#pool.run(job);
      this.#deaths.clear();
      return { answer };
    } catch (error) {
      // What a worker throws crosses as plain data; what is an `Error` here says that there is no worker any more.
      if (!(error instanceof Error)) throw thrownByWorker(error);
      if (this.#isClosed) throw error;
      return { ended: error.name === "CancelError" ? "" : this.#noteDeath(error) };
    } finally {
      this.#lastAnswer = performance.now();
    }
  }

  /** What was with a process fails with the same error as all that was, and what waits for it would wait for ever. */
  #noteDeath(error: Error): string {
    const known = this.#deaths.get(error);
    if (known !== undefined) return known;
    const seconds = this.#deadline / 1000;
    const reason = this.#isStuck ? `it took longer than ${seconds} seconds` : "the process that drew it has ended";
    this.#isStuck = false;
    this.#deaths.set(error, reason);
    this.#pool.cancelPendingTasks();
    return reason;
  }

  #begin(): void {
    if (this.underWay === 0) this.#lastAnswer = performance.now();
    this.underWay += 1;
    this.#watch ??= setInterval(() => this.#look(), this.#deadline / 10);
  }

  #end(): void {
    this.underWay -= 1;
    if (this.underWay > 0) return;
    clearInterval(this.#watch);
    this.#watch = undefined;
  }

  #look(): void {
    if (performance.now() - this.#lastAnswer < this.#deadline) return;
    this.#isStuck = true;
    this.#lastAnswer = performance.now();
    // An endless loop hears no other signal.
    for (const { threadId } of this.#pool.threads) if (threadId) process.kill(threadId, "SIGKILL");
  }
}

function thrownByWorker(error: unknown): Error {
  return typeof error === "object" ? Object.assign(new Error(), error) : new Error(String(error));
}
