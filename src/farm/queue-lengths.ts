import { setTimeout as pause } from "node:timers/promises";
import type { Address } from "../store/address.ts";
import { bullmq, connectionTo, queueName } from "./queue.ts";

/** `wait`: for a worker; `active`: with one; `delayed`: to be tried again; `failed`: for good. */
export const queueStates = ["wait", "active", "delayed", "failed"] as const;
type Lengths = Record<(typeof queueStates)[number], number>;

export interface QueueLengths {
  /** How many jobs there are; undefined where Redis does not answer soon. */
  read(): Promise<Lengths | undefined>;
  close(): Promise<void>;
}

/** Milliseconds that Redis has to answer: who asks has not much more. */
const soon = 2_000;

export async function openQueueLengths(farm: Address): Promise<QueueLengths> {
  const { Queue } = await bullmq();
  const queue = new Queue(queueName, { connection: connectionTo(farm) });
  // Who works with it says so.
  queue.on("error", () => {});
  return {
    async read() {
      const counts = queue.getJobCounts(...queueStates).catch(() => undefined);
      return Promise.race([counts as Promise<Lengths | undefined>, pause(soon, undefined, { ref: false })]);
    },
    close: () => queue.close(),
  };
}
