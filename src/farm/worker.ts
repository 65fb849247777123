import { setTimeout as pause } from "node:timers/promises";
import type { Job, Worker } from "bullmq";
import { formatPlace } from "../base/error.ts";
import type { CheckedCard } from "../check/draw-checked.ts";
import { isFaulty } from "../check/problem.ts";
import { type CardFile, storeName } from "../render/card-file.ts";
import { JobFault } from "../render/job-fault.ts";
import type { Address } from "../store/address.ts";
import { redacted } from "../store/redacted.ts";
import type { Store } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { type CardJob, fileOf, normalizeJob } from "./card-job.ts";
import { differenceOf } from "./difference.ts";
import { bullmq, connectionTo, queueName } from "./queue.ts";

/**
 * What has come of a card: `drawn` into the store; `found` there; `faulty`, with an error that its builder tells of; `refused`, for
 * this worker would draw another one; `retried` after a fault that may pass; `failed` for good.
 */
export const outcomes = ["drawn", "found", "faulty", "refused", "retried", "failed"] as const;
export type Outcome = (typeof outcomes)[number];

interface FarmWorkerOptions {
  farm: Address;
  /** Closed by who opened it. */
  store: Store;
  /** Cards that it has at once. */
  lanes: number;
  /** @throws JobFault for a card that ends what draws it */
  draw(file: CardFile): Promise<CheckedCard>;
  /** @param seconds that it took */
  note(outcome: Outcome, seconds: number): void;
  log(line: string): void;
}

export interface FarmWorker {
  /** Cards that it has. */
  readonly underWay: number;
  /** Whether Redis answers, and it takes cards. */
  ready(): boolean;
  /** Takes no more cards, and ends what it has. */
  close(): Promise<void>;
}

/** Milliseconds that a card is its worker's, who says again and again that it lives; then another one takes it over. */
const lockDuration = 8_000;
/** Milliseconds between looks for such cards. */
const stalledInterval = 3_000;
/** Workers that may die with a card. */
const maxStalledCount = 3;

/** Milliseconds that Redis has to answer first; where it does not, a worker goes on to try. */
const greeting = 3_000;

/** Milliseconds until a refused card is offered again, and that the worker that refuses leaves it to others. */
const refusal = 1_000;
/** Refusals until it is sure that nobody takes a card: while versions change, there are workers of both. */
const mostRefusals = 20;

/**
 * Takes cards from the queue, draws them and puts their pictures into the store. Who asked takes them from there.
 * @throws UsageError that names the packages to install
 */
export async function openFarmWorker(options: FarmWorkerOptions): Promise<FarmWorker> {
  const { Worker, DelayedError, UnrecoverableError } = await bullmq();
  const { farm, lanes, note, log } = options;
  const said = new Set<string>();
  let underWay = 0;
  let isClosing = false;

  function sayOnce(line: string): void {
    if (said.has(line)) return;
    said.add(line);
    log(line);
  }

  async function refuse(job: Job, token: string | undefined, reason: string): Promise<never> {
    sayOnce(`warning: refuses a card of ${formatPlace({ path: job.data.article })}: ${reason}`);
    if (job.attemptsStarted - job.attemptsMade > mostRefusals) throw new UnrecoverableError(`refused: ${reason}`);
    await pause(refusal);
    await job.moveToDelayed(Date.now() + refusal, token);
    throw new DelayedError();
  }

  async function take(job: Job, token: string | undefined): Promise<Answer> {
    const began = performance.now();
    const end = (outcome: Outcome) => note(outcome, (performance.now() - began) / 1000);
    let card: CardJob;
    try {
      card = normalizeJob(job.data);
    } catch (error) {
      end("failed");
      throw new UnrecoverableError((error as Error).message);
    }
    const difference = differenceOf(card);
    if (difference) {
      end("refused");
      return refuse(job, token, difference);
    }
    try {
      const [outcome, answer] = await drawInto(card, options);
      end(outcome);
      return answer;
    } catch (error) {
      const place = formatPlace({ path: card.article });
      const reason = `${place}: card ${card.card.template} at ${card.size}: ${redacted(error, farm.secrets)}`;
      const isLast = error instanceof JobFault || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      end(isLast ? "failed" : "retried");
      if (isLast) log(`warning: ${reason}`);
      throw error instanceof JobFault ? new UnrecoverableError(reason) : new Error(reason);
    }
  }

  const worker: Worker = new Worker(
    queueName,
    async (job, token) => {
      underWay += 1;
      try {
        return await take(job, token);
      } finally {
        underWay -= 1;
      }
    },
    { connection: connectionTo(farm), concurrency: lanes, lockDuration, stalledInterval, maxStalledCount },
  );
  let isDown = true;
  let hasFailed = false;
  worker.on("error", (error) => {
    if (isClosing) return;
    isDown = true;
    hasFailed = true;
    sayOnce(`warning: the farm ${farm.name}: ${redacted(error, farm.secrets)}; it is tried again`);
  });
  worker.on("ready", () => {
    if (hasFailed) log(`the farm ${farm.name} answers again`);
    isDown = false;
    hasFailed = false;
    said.clear();
  });
  const up = worker.waitUntilReady().then(
    () => {
      isDown = false;
    },
    () => {},
  );
  await Promise.race([up, pause(greeting, undefined, { ref: false })]);
  worker.on("stalled", (id) => log(`takes over ${id} of a worker that has died`));

  return {
    get underWay() {
      return underWay;
    },
    ready: () => !isClosing && !isDown && worker.isRunning(),

    async close() {
      isClosing = true;
      await worker.close();
    },
  };
}

async function drawInto(
  job: CardJob,
  { store, draw }: Pick<FarmWorkerOptions, "store" | "draw">,
): Promise<[Outcome, Answer]> {
  const name = storeName(job.digest);
  // A worker that has died may have come so far, or another builder's card.
  if (await store.get(name)) return ["found", { stored: true, problems: [] }];
  const { picture, problems } = await draw(fileOf(job));
  if (!picture || isFaulty(problems)) return ["faulty", { stored: false, problems }];
  await store.put(name, picture);
  return ["drawn", { stored: true, problems }];
}
