import { UsageError } from "../base/error.ts";

/** A part of a site's cards: the second of four is 2/4. */
export interface Shard {
  index: number;
  of: number;
}

/**
 * Reads `2/4`.
 * @throws UsageError that says what was written
 */
export function parseShard(text: string): Shard {
  const [, index, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || index > of)
    throw new UsageError(`--shard is a part of a whole, from 1/4 to 4/4, not ${JSON.stringify(text)}`);
  return { index, of };
}

/** Whether a picture is of this part. Each is of one, the same on all machines; digests spread evenly. */
export function isInShard(digest: string, { index, of }: Shard): boolean {
  return Number.parseInt(digest.slice(0, 8), 16) % of === index - 1;
}

/** Counts the cards of a part. */
export class ShardReport {
  readonly #shard: Shard;
  #all = 0;
  #own = 0;
  #drawn = 0;

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Whether a picture, of which there is one more, is of this part. */
  takes(digest: string): boolean {
    const own = isInShard(digest, this.#shard);
    this.#all += 1;
    if (own) this.#own += 1;
    return own;
  }

  /** One of them has been drawn. */
  drawn(): void {
    this.#drawn += 1;
  }

  /** For people. @param given cards that came into the store */
  line(given: number): string {
    const { index, of } = this.#shard;
    const drawn = `${this.#drawn} of them drawn now, ${given} given to the store`;
    return `[keyfigures] shard ${index}/${of}: ${this.#own} of ${this.#all} cards, ${drawn}`;
  }
}
