import { availableParallelism } from "node:os";
import { lazy } from "../base/lazy.ts";
import { patience } from "../base/patience.ts";
import type { Theme } from "../card/theme.ts";
import { resolveTheme } from "../card/theme-spec.ts";
import type { CardFile } from "./card-file.ts";
import type { DrawingProcess } from "./drawing-process.ts";

const drawing = lazy<typeof import("./drawing-process.ts")>(import.meta.url, "./drawing-process");

/** What a process draws: plain data, and nothing left to be looked up. */
export interface Job extends Pick<CardFile, "card" | "size" | "format" | "animated" | "digest"> {
  /** The name of one of ours, or the whole of a brand's. */
  theme: string | Theme;
  /** Folder of the store that takes the picture, so that its bytes need not cross. */
  cache?: string | undefined;
}

/** Draws cards, some at a time. */
export interface Pool<Answer> {
  /** How many cards are worth asking for at once. */
  lanes: number;
  /** Starts what is missing of as many processes as draw so many cards soonest. */
  start(cards: number): void;
  /** Draws a card in a process, or here when none was started. */
  render(file: CardFile): Promise<Answer>;
  close(): Promise<void>;
}

interface PoolOptions<Answer> {
  /** The most that may run. */
  processes: number;
  /** The module whose default export draws a card in a process. What it answers crosses as plain data. */
  worker: URL;
  /** Folder of the store that a process puts pictures into; without it they cross. */
  cache?: string | undefined;
  /** Seconds after which a process that answers nothing is ended. Default 20. */
  deadline?: number | undefined;
  /** Whether nothing is drawn here, be it ever so little: a template of a site may never end. Default false. */
  apart?: boolean | undefined;
  /** Draws a card here. */
  here(file: CardFile): Promise<Answer>;
}

/**
 * A process loads for a third of a second, and V8 compiles what it runs for one second of one core: below this
 * many cards each, another process takes longer than it saves.
 */
const cardsWorthAProcess = 50;

/** Fewer than these are drawn here: a process takes as much CPU time to start and to load as twenty cards. */
const cardsWorthProcesses = 32;

/** How many of `processes` draw so many cards soonest; none when they are best drawn here. */
export function processesWorth(processes: number, cards: number): number {
  return cards < cardsWorthProcesses ? 0 : Math.min(processes, Math.ceil(cards / cardsWorthAProcess));
}

/**
 * Cards that a process has at once: one is drawn, the ones before are compressed and stored, and the next ones are
 * there while the program is busy telling articles.
 */
const cardsAtOnce = 8;

/** Cards asked for at once, for each process: half are with it, and half are being stored and written. */
const cardsUnderWay = 2 * cardsAtOnce;

/**
 * Megabytes of a half of V8's young generation, for what a card leaves behind: three times as many are taken. With 8 most of a
 * layout outlives one collection and is copied, which costs 8 % of CPU time; 24 save nothing more, and take 28 MB.
 */
const semiSpace = 16;

/**
 * V8 would allocate the places of letters in its old generation, because those of the first cards lived for long: what is
 * there is collected late, and at a price.
 */
const youngFirst = "--no-allocation-site-pretenuring";

/** With what a process is started. */
export const processFlags = [`--max-semi-space-size=${semiSpace}`, youngFirst, ...patience];

/**
 * The environment's `KEYFIGURES_CONCURRENCY` (the command line's `--concurrency`), else the option, else one a core but
 * one: telling articles, writing pages and storing pictures take a core too.
 */
export function processesFor(option?: number): number {
  const asked = Number(process.env.KEYFIGURES_CONCURRENCY);
  return Number.isInteger(asked) && asked > 0 ? asked : (option ?? Math.max(1, availableParallelism() - 1));
}

/**
 * A pool of processes and not of threads: V8's flags are a whole process's, and the site's own is not ours to set; what
 * loads and compiles in a thread holds up the thread beside it; and a fault in native code ends a process.
 */
export function createPool<Answer>({
  processes,
  worker,
  cache,
  deadline,
  apart,
  here,
}: PoolOptions<Answer>): Pool<Answer> {
  const started: DrawingProcess<Job, Answer>[] = [];

  return {
    lanes: processes * cardsUnderWay,

    start(cards) {
      // A process cannot load TypeScript: from its sources the program draws here.
      if (worker.href.endsWith(".ts")) return;
      const worth = Math.max(apart ? 1 : 0, processesWorth(processes, cards));
      while (started.length < worth)
        started.push(new (drawing().DrawingProcess)({ worker, execArgv: processFlags, atOnce: cardsAtOnce, deadline }));
    },

    async render(file) {
      const [idlest] = [...started].sort((a, b) => a.underWay - b.underWay);
      if (!idlest) return here(file);
      const { card, size, format, animated, digest } = file;
      const theme = typeof file.theme === "string" ? file.theme : resolveTheme(file.theme);
      return idlest.run({ card, size, format, animated, digest, theme, cache });
    },

    async close() {
      await Promise.all(started.map((process) => process.close()));
    },
  };
}
