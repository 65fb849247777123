import { setTimeout as pause } from "node:timers/promises";
import type { Queue, QueueEvents } from "bullmq";
import type { CardFile } from "../render/card-file.ts";
import { redacted } from "../store/redacted.ts";
import { type Answer, normalizeAnswer } from "./answer.ts";
import { jobOf, mostBytes } from "./card-job.ts";
import { Patience } from "./patience.ts";
import { bullmq, connectionTo, jobIdOf, jobName, jobOptions, queueName } from "./queue.ts";
import type { FarmSettings } from "./settings.ts";

/** For a build: what draws cards on other machines. Nothing rejects. */
export interface Farm {
  /**
   * Asks for a card, and waits for what comes of it.
   * @returns `gone` where Redis knows nothing of it any more, be it done or lost; undefined where it is not drawn by the farm
   */
  ask(file: CardFile): Promise<Answer | "gone" | undefined>;
  /** Whether it is no longer asked. */
  readonly given: boolean;
  close(): Promise<void>;
}

interface Waiting {
  since: number;
  /** Whether Redis was asked for it. */
  sent: boolean;
  /** How often Redis did not know it. */
  missed: number;
  file: CardFile;
  settle(answer: Answer | "gone" | undefined): void;
}

/** Milliseconds that Redis has to answer first. */
const greeting = 3_000;
/** Milliseconds between looks for what no event told: events get lost where Redis ends. */
const look = 2_000;
/** Jobs that are asked for in one call. */
const batch = 250;
/** Milliseconds that closing may take. */
const closing = 1_000;

/** @throws UsageError that names the packages to install */
export async function openFarm({ address, wait }: FarmSettings, warn: (line: string) => void): Promise<Farm> {
  return new QueuedFarm(await bullmq(), { address, wait }, warn);
}

class QueuedFarm implements Farm {
  readonly #settings: FarmSettings;
  readonly #warn: (line: string) => void;
  readonly #queue: Queue;
  readonly #patience: Patience;
  /** By the names of their jobs; the first has waited longest. */
  readonly #waiting = new Map<string, Waiting>();
  readonly #ready: Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #events: QueueEvents | undefined;
  #fault: string | undefined;
  #failed = false;
  #looking = false;
  #sending: Promise<void> | undefined;
  given = false;

  constructor({ Queue, QueueEvents }: typeof import("bullmq"), settings: FarmSettings, warn: (line: string) => void) {
    this.#settings = settings;
    this.#warn = warn;
    this.#patience = new Patience(settings.wait);
    const connection = connectionTo(settings.address);
    this.#queue = new Queue(queueName, { connection });
    this.#queue.on("error", (error) => this.#note(error));
    this.#ready = this.#listen((since) => new QueueEvents(queueName, { connection, lastEventId: since }));
  }

  async ask(file: CardFile): Promise<Answer | "gone" | undefined> {
    await this.#ready;
    if (this.given) return undefined;
    const id = jobIdOf(file.digest);
    return new Promise((settle) => {
      this.#waiting.set(id, { since: performance.now(), sent: false, missed: 0, file, settle });
      this.#sending ??= pause(1).then(() => this.#send());
    });
  }

  async close(): Promise<void> {
    this.given = true;
    clearInterval(this.#timer);
    for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
    const closed = Promise.allSettled([this.#events?.close(), this.#queue.close()]);
    if ((await Promise.race([closed, pause(closing, "late")])) === "late") await this.#queue.disconnect();
  }

  async #listen(open: (since: string) => QueueEvents): Promise<void> {
    const { address, wait } = this.#settings;
    const late = idle(Math.min(greeting, wait));
    const client = await Promise.race([this.#queue.backend.client.catch((error) => this.#note(error)), late]);
    const info = client && (await Promise.race([client.info().catch((error: unknown) => this.#note(error)), late]));
    if (!info) return this.#giveUp(`the farm ${address.name} does not answer${this.#fault ? ` (${this.#fault})` : ""}`);
    if (this.given) return;
    // From now on, be it that Redis is asked for them later: a card may be drawn before.
    const now = Number(/^server_time_usec:(\d+)/m.exec(info)?.[1] ?? Date.now() * 1000) / 1000;
    const events = open(`${Math.floor(now) - 1}-0`);
    this.#events = events;
    this.#timer = setInterval(() => void this.#look(), look);
    events.on("error", (error) => this.#note(error));
    events.on("completed", ({ jobId, returnvalue }) => this.#settle(jobId, normalizeAnswer(returnvalue) ?? "gone"));
    events.on("failed", ({ jobId, failedReason }) => this.#fail(jobId, failedReason));
    // It may have failed before, and then nothing comes of it.
    events.on("duplicated", ({ jobId }) => void this.#inspect(jobId).catch((error) => this.#note(error)));
  }

  #note(error: unknown): undefined {
    this.#fault = redacted(error, this.#settings.address.secrets);
  }

  #settle(id: string, answer: Answer | "gone" | undefined): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (answer) this.#patience.came(performance.now());
    waiting.settle(answer);
  }

  #fail(id: string, reason: string): void {
    if (!this.#waiting.has(id)) return;
    if (!this.#failed) {
      const said = redacted(reason, this.#settings.address.secrets);
      this.#warn(`warning: the farm: ${said}; it is drawn here, as any other that fails there`);
    }
    this.#failed = true;
    this.#settle(id, undefined);
  }

  /** Asks Redis for all that it has not been asked for. */
  async #send(): Promise<void> {
    this.#sending = undefined;
    const unsent = [...this.#waiting].filter(([, { sent }]) => !sent);
    for (let from = 0; from < unsent.length; from += batch) {
      const part = unsent.slice(from, from + batch);
      const jobs = part.flatMap(([jobId, waiting]) => {
        waiting.sent = true;
        const data = jobOf(waiting.file);
        if (JSON.stringify(data).length > mostBytes) this.#settle(jobId, undefined);
        return this.#waiting.has(jobId) ? { name: jobName, data, opts: { ...jobOptions, jobId } } : [];
      });
      try {
        await this.#queue.addBulk(jobs);
      } catch (error) {
        this.#note(error);
        for (const [, waiting] of part) waiting.sent = false;
        return;
      }
    }
  }

  async #look(): Promise<void> {
    if (this.given) return;
    const [oldest] = this.#waiting.values();
    if (oldest && this.#patience.isOver(oldest.since, performance.now())) return this.#giveUp(await this.#why());
    if (this.#looking) return;
    this.#looking = true;
    try {
      if (!this.#sending) await this.#send();
      await Promise.all([...this.#waiting.keys()].map((id) => this.#inspect(id)));
      if (this.#waiting.size > 0) this.#fault = undefined;
    } catch (error) {
      this.#note(error);
    } finally {
      this.#looking = false;
    }
  }

  /** Asks Redis what has become of a card. */
  async #inspect(id: string): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (!waiting?.sent) return;
    const client = await this.#queue.backend.client;
    const fields = ["timestamp", "finishedOn", "failedReason"];
    const [known, finished, reason] = await client.hmget(this.#queue.toKey(id), ...fields);
    if (finished && reason) return this.#fail(id, reason);
    if (known) {
      waiting.missed = 0;
      return;
    }
    waiting.missed += 1;
    // The first time an event may be on its way.
    if (waiting.missed > 1) this.#settle(id, "gone");
  }

  async #why(): Promise<string> {
    const { name } = this.#settings.address;
    if (this.#fault) return `the farm ${name} does not answer (${this.#fault})`;
    const count = this.#queue.getWorkersCount().catch(() => undefined);
    const workers = await Promise.race([count, pause(closing, undefined, { ref: false })]);
    return workers === 0 ? `the farm ${name} has no worker` : `the farm ${name} is slow`;
  }

  #giveUp(reason: string): void {
    if (this.given) return;
    this.given = true;
    this.#warn(`warning: ${reason}; cards are drawn here`);
    for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
  }
}

/** Milliseconds in which events are heard: while a build reads articles, time passes and an answer waits to be heard. */
async function idle(milliseconds: number): Promise<undefined> {
  for (let passed = 0; passed < milliseconds; passed += 50) await pause(50);
  return undefined;
}
