import PQueue from "p-queue";
import type { Farm } from "../farm/farm.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Pool } from "../render/pool.ts";
import type { DrawnCard } from "./picture-worker.ts";

/**
 * Cards that a build has asked for and not yet got, at most: they keep a hundred workers busy, and take some 10 MB in Redis,
 * however many cards a site has.
 */
const asked = 4_000;

/** Pictures taken from the store at once: a farm may say of thousands in one moment that they are there. */
const taking = 16;

/** How often a card is asked for that the farm had and the store does not have: Redis may have ended in between. */
const tries = 3;

interface FarmPoolOptions {
  farm: Promise<Farm>;
  /** What draws here. */
  local(): Promise<Pool<DrawnCard>>;
  /** The path at which a picture is kept, which may come from the store. */
  find(digest: string): Promise<string | undefined>;
  log(line: string): void;
}

/** Draws on other machines; here what they cannot. */
export async function openFarmPool({ farm: opening, local, find, log }: FarmPoolOptions): Promise<Pool<DrawnCard>> {
  const farm = await opening;
  const takes = new PQueue({ concurrency: taking });
  let here: Promise<Pool<DrawnCard>> | undefined;
  let underWay = 0;
  let fromFarm = 0;
  let drawnHere = 0;

  async function drawHere(file: CardFile): Promise<DrawnCard> {
    drawnHere += 1;
    here ??= local();
    const pool = await here;
    pool.start(farm.given ? underWay : drawnHere);
    return pool.render(file);
  }

  async function drawThere(file: CardFile): Promise<DrawnCard | undefined> {
    for (let tried = 0; tried < tries && !farm.given; tried += 1) {
      const answer = await farm.ask(file);
      // What has an error is drawn here, where it is told of and, in a site that is not strict, shown.
      if (answer === undefined || (answer !== "gone" && !answer.stored)) return undefined;
      const kept = await takes.add(() => find(file.digest));
      if (kept) return { picture: undefined, kept, shared: true, problems: answer === "gone" ? [] : answer.problems };
      if (answer !== "gone") return undefined;
    }
    return undefined;
  }

  return {
    lanes: asked,

    // Not before it is known that it must be drawn here.
    start() {},

    async render(file) {
      underWay += 1;
      try {
        const drawn = await drawThere(file);
        if (!drawn) return await drawHere(file);
        fromFarm += 1;
        return drawn;
      } finally {
        underWay -= 1;
      }
    },

    async close() {
      await farm.close();
      await (await here)?.close();
      if (fromFarm + drawnHere > 0) log(`[keyfigures] farm: ${fromFarm} cards drawn there, ${drawnHere} here`);
    },
  };
}
