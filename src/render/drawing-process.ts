import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EnvironmentError } from "../base/error.ts";
import { secondsACard } from "./deadline.ts";
import { JobFault } from "./job-fault.ts";
import type { NumberedAnswer, NumberedJob } from "./job-process.ts";
import { parentVariable } from "./parent-variable.ts";

/** Processes that die without an answer between them, after which it is no job's fault. */
const mostDeaths = 5;

/**
 * Of the environment of glibc (mallopt(3)): how many threads may have memory of their own. What a card leaves in one is not there for the
 * others: with one for all, a process that draws takes 16 MB less. Other systems do not know it.
 */
const arenas = "MALLOC_ARENA_MAX";

/** Milliseconds that a process has to end when it is told to. */
const toEnd = 1000;

interface ProcessOptions {
  /** The module whose default export a process runs. What it answers crosses as plain data. */
  worker: URL;
  execArgv: string[];
  /** Jobs that it has at once. */
  atOnce: number;
  /** Seconds without an answer after which a process is ended. Default 20. */
  deadline?: number | undefined;
}

/** How a job went: answered, or ended with the process, and why; "" where that had not come to it. */
type Outcome<Answer> = { answer: Answer } | { ended: string };

/** A job that somebody waits for. */
interface Asked<Job, Answer> {
  job: Job;
  settle(outcome: Outcome<Answer>): void;
  fail(error: unknown): void;
}

/** One process that draws; where it dies, or answers nothing any more, another one takes its place. */
export class DrawingProcess<Job, Answer> {
  /** Jobs that it has, and those that wait for it. */
  underWay = 0;
  readonly #options: ProcessOptions;
  /** Milliseconds. */
  readonly #deadline: number;
  #child: ChildProcess | undefined;
  /** What the process has, by number, and what it will have when there is room. */
  readonly #sent = new Map<number, Asked<Job, Answer>>();
  #waiting: Asked<Job, Answer>[] = [];
  #lastId = 0;
  /** Since the last answer. */
  #deaths = 0;
  /** Those that were with a process when it died go first, one by one: alone, the one at fault shows. */
  #suspects: Promise<unknown> = Promise.resolve();
  #lastAnswer = 0;
  #watch: NodeJS.Timeout | undefined;
  #isStuck = false;
  #isClosed = false;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#deadline = (options.deadline ?? secondsACard) * 1000;
    this.#child = this.#start();
    this.#hold(false);
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
    const child = this.#child;
    if (!child) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const late = setTimeout(() => child.kill("SIGKILL"), toEnd);
    child.kill();
    await ended;
    clearTimeout(late);
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

  async #ask(job: Job): Promise<Outcome<Answer>> {
    if (this.#deaths >= mostDeaths) {
      throw new EnvironmentError(
        `the process that draws cards has ended ${this.#deaths} times, and is not started again`,
      );
    }
    try {
      return await new Promise((settle, fail) => {
        this.#waiting.push({ job, settle, fail });
        this.#send();
      });
    } finally {
      this.#lastAnswer = performance.now();
    }
  }

  #send(): void {
    while (this.#waiting.length > 0 && this.#sent.size < this.#options.atOnce) {
      const asked = this.#waiting.shift() as Asked<Job, Answer>;
      const id = ++this.#lastId;
      this.#sent.set(id, asked);
      this.#child ??= this.#start();
      // What cannot be sent was for a process that has ended, which will be heard.
      this.#child.send({ id, job: asked.job } satisfies NumberedJob, () => {});
    }
    this.#hold(this.#sent.size > 0);
  }

  #start(): ChildProcess {
    const { worker, execArgv } = this.#options;
    const child = fork(fileURLToPath(new URL("./job-process.js", import.meta.url)), [worker.href], {
      execArgv,
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: {
        [arenas]: "1",
        ...process.env,
        // By then its parent may have ended, and another process be in its place.
        [parentVariable]: String(process.pid),
      },
    });
    let ended = false;
    const end = () => {
      if (!ended) this.#bury(child);
      ended = true;
    };
    child.on("exit", end);
    // It could not be started.
    child.on("error", end);
    child.on("message", (answered: NumberedAnswer) => this.#hear(answered));
    return child;
  }

  /** While it has nothing to do, a process keeps no program alive. */
  #hold(busy: boolean): void {
    const child = this.#child;
    if (busy) {
      child?.ref();
      child?.channel?.ref();
    } else {
      child?.unref();
      child?.channel?.unref();
    }
  }

  #hear({ id, answer, thrown }: NumberedAnswer): void {
    const asked = this.#sent.get(id);
    // Answered, and ended before that was read.
    if (!asked) return;
    this.#sent.delete(id);
    this.#deaths = 0;
    if (thrown === undefined) asked.settle({ answer: answer as Answer });
    else asked.fail(thrownByWorker(thrown));
    this.#send();
  }

  /** What was with a process ended with it, and what waits for it goes behind those. */
  #bury(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const seconds = this.#deadline / 1000;
    const reason = this.#isStuck ? `it took longer than ${seconds} seconds` : "the process that drew it has ended";
    this.#isStuck = false;
    this.#deaths++;
    const [sent, waiting] = [[...this.#sent.values()], this.#waiting];
    this.#sent.clear();
    this.#waiting = [];
    if (this.#isClosed) for (const asked of [...sent, ...waiting]) asked.fail(new Error(reason));
    for (const asked of sent) asked.settle({ ended: reason });
    for (const asked of waiting) asked.settle({ ended: "" });
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
    this.#child?.kill("SIGKILL");
  }
}

function thrownByWorker(error: unknown): Error {
  return typeof error === "object" ? Object.assign(new Error(), error) : new Error(String(error));
}
