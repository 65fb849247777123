import type { JobsOptions, RedisOptions } from "bullmq";
import { UsageError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";
import type { Address } from "../store/address.ts";

/** As BullMQ calls it; keys in Redis begin with `bull:keyfigures:`. */
export const queueName = "keyfigures";

/** Of a picture in the queue: once, over any number of builders. BullMQ takes a name of digits alone for its own. */
export const jobIdOf = (digest: string) => `picture-${digest}`;

/** Of a card that the farm draws. */
export const jobName = "card";

const day = 24 * 60 * 60;

/** A job that is done leaves Redis: where the store loses the picture, it can be asked for again. One that failed for good is shown for a day. */
export const jobOptions: JobsOptions = {
  attempts: 4,
  backoff: { type: "exponential", delay: 1_000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: { age: day, count: 1_000 },
  stackTraceLimit: 1,
};

/**
 * What the farm takes, and no other build.
 * @throws UsageError that names what to install
 */
export async function bullmq(): Promise<typeof import("bullmq")> {
  const [queue, redis] = await Promise.all([
    optionalPackage<typeof import("bullmq")>("bullmq"),
    optionalPackage("ioredis"),
  ]);
  const missing = [...(queue ? [] : ["bullmq"]), ...(redis ? [] : ["ioredis"])].join(" ");
  if (!queue || missing) throw new UsageError(`for a farm, install what it takes: npm install --save-dev ${missing}`);
  return queue;
}

/** Milliseconds between two tries to reach Redis, at most. */
const again = 5_000;

/** How Redis is reached. BullMQ tries again for as long as it is open. */
export function connectionTo({ url }: Address): RedisOptions {
  return { url: url.href, connectTimeout: 5_000, retryStrategy: (times) => Math.min(times * 250, again) };
}
