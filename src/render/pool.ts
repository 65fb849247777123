import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { InputError } from "../error.ts";
import { renderCard } from "./render-card.ts";
import type { Answer, Job } from "./worker.ts";

/** Draws cards, some at a time. */
export interface Pool {
  /** How many cards are worth asking for at once: each thread has one in hand and one waiting. */
  lanes: number;
  render(job: Job): Promise<Buffer>;
  close(): Promise<void>;
}

/** A thread takes half a second to load; it makes as many cards in the time. */
const cardsWorthAThread = 12;

/**
 * Megabytes for what a card leaves behind. V8's own default is so small that most of a layout outlives one
 * collection and is copied; with this a thread draws a tenth more cards.
 */
const youngMegabytes = 64;

/** The environment's `KEYFIGURES_CONCURRENCY` (the command line's `--concurrency`), else the option, else one a core. */
export function threadsFor(option?: number): number {
  const asked = Number(process.env.KEYFIGURES_CONCURRENCY);
  return Number.isInteger(asked) && asked > 0 ? asked : (option ?? availableParallelism());
}

/** @param cards - how many are to be drawn: a few are drawn here, without threads */
export function createPool(threads: number, cards: number): Pool {
  const worth = Math.min(threads, Math.floor(cards / cardsWorthAThread));
  // A thread cannot load TypeScript: from its sources the program draws here too.
  if (worth < 1 || import.meta.url.endsWith(".ts")) return here;
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: worth,
    maxThreads: worth,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  return {
    lanes: worth * 2,
    async render({ card, size, theme, format }) {
      const answer = (await pool.run({ card, size, theme, format } satisfies Job)) as Answer;
      if ("fault" in answer) throw new InputError(answer.fault, answer.place);
      return Buffer.from(answer.picture.buffer, answer.picture.byteOffset, answer.picture.byteLength);
    },
    close: () => pool.destroy(),
  };
}

const here: Pool = {
  lanes: 1,
  render: ({ card, size, theme, format }) => renderCard(card, { size, theme, format }),
  close: async () => {},
};
