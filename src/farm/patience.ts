/** Cards a second that are worth waiting for: a process of one's own draws more, on a busy machine too. */
const slowest = 1;

/** When a farm is too slow to wait for: cards wait for longer than they may, and few have come meanwhile. */
export class Patience {
  readonly #wait: number;
  /** When cards came, as far back as they count. */
  #came: number[] = [];

  /** @param wait milliseconds */
  constructor(wait: number) {
    this.#wait = wait;
  }

  came(now: number): void {
    this.#came.push(now);
  }

  /** @param oldest since when the card waits that waits longest @param now in milliseconds of the same clock */
  isOver(oldest: number, now: number): boolean {
    this.#came = this.#came.filter((each) => each > now - this.#wait);
    return now - oldest > this.#wait && this.#came.length < (this.#wait / 1000) * slowest;
  }
}
