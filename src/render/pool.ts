import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { CardFile } from "./card-file.ts";

export type Job = Pick<CardFile, "card" | "size" | "theme" | "format">;

/** Draws cards, some at a time. */
export interface Pool<Answer> {
  /** How many cards are worth asking for at once. */
  lanes: number;
  render(job: Job): Promise<Answer>;
  close(): Promise<void>;
}

export interface PoolOptions<Answer> {
  threads: number;
  /** How many are to be drawn: a few are drawn here, without threads. */
  cards: number;
  /** The module whose default export draws a card in a thread. What it answers crosses as plain data. */
  worker: URL;
  /** Draws a card here. */
  here(job: Job): Promise<Answer>;
}

/**
 * A thread loads for a third of a second, and V8 compiles what it runs for two seconds of one core: below this
 * many cards each, another thread takes longer than it saves.
 */
const cardsWorthAThread = 50;

/** Fewer than these are drawn here. */
const cardsWorthThreads = 12;

/** How many of `threads` draw so many cards soonest; none when they are best drawn here. */
export function threadsWorth(threads: number, cards: number): number {
  return cards < cardsWorthThreads ? 0 : Math.min(threads, Math.ceil(cards / cardsWorthAThread));
}

/** Cards asked for at once, for each thread: one is drawn, one waits in the thread, and others are stored and written. */
const cardsUnderWay = 6;

/**
 * Megabytes for what a card leaves behind. V8's own default is so small that most of a layout outlives one
 * collection and is copied; with this a thread draws a tenth more cards.
 */
const youngMegabytes = 64;

/**
 * The environment's `KEYFIGURES_CONCURRENCY` (the command line's `--concurrency`), else the option, else one a core but
 * one: telling articles, writing pages and storing pictures take a core too.
 */
export function threadsFor(option?: number): number {
  const asked = Number(process.env.KEYFIGURES_CONCURRENCY);
  return Number.isInteger(asked) && asked > 0 ? asked : (option ?? Math.max(1, availableParallelism() - 1));
}

export function createPool<Answer>({ threads, cards, worker, here }: PoolOptions<Answer>): Pool<Answer> {
  const worth = threadsWorth(threads, cards);
  // A thread cannot load TypeScript: from its sources the program draws here too.
  if (worth < 1 || worker.href.endsWith(".ts")) return { lanes: 1, render: here, close: async () => {} };
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: worth,
    maxThreads: worth,
    // The next card waits in the thread: the program may be busy when this one is done.
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  return {
    lanes: worth * cardsUnderWay,
    render: ({ card, size, theme, format }) => pool.run({ card, size, theme, format } satisfies Job),
    close: () => pool.destroy(),
  };
}
