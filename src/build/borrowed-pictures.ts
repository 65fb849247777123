import { storeName } from "../render/card-file.ts";
import type { Store } from "../store/store.ts";

interface Borrowing {
  /** Opens the store, when something is asked for. May reject. */
  open(): Promise<Store>;
  /** Milliseconds after which a store that nobody asks is closed: an open connection keeps a server from ending. Default 5,000. */
  idle?: number;
  /** Milliseconds that a store which failed is left alone for. Default 60,000. */
  rest?: number;
  /** Says a line. */
  warn(line: string): void;
}

/**
 * Pictures that other machines have drawn, for one who looks at a page in `serve`. The store is only read: what is looked at while an
 * article is written is a draft, and nobody else's yet.
 */
export class BorrowedPictures {
  readonly #settings: Required<Borrowing>;
  #store: Promise<Store> | undefined;
  #idle: NodeJS.Timeout | undefined;
  #restsUntil = 0;

  constructor({ idle = 5_000, rest = 60_000, ...others }: Borrowing) {
    this.#settings = { idle, rest, ...others };
  }

  /** @returns undefined for what is not there, or where the store fails, which is said */
  async get(digest: string): Promise<Uint8Array | undefined> {
    if (performance.now() < this.#restsUntil) return undefined;
    const { open, warn, idle, rest } = this.#settings;
    clearTimeout(this.#idle);
    this.#store ??= open();
    try {
      return await (await this.#store).get(storeName(digest));
    } catch (error) {
      this.#restsUntil = performance.now() + rest;
      warn(`warning: ${(error as Error).message}; cards are drawn here`);
      return undefined;
    } finally {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => void this.close(), idle);
      this.#idle.unref();
    }
  }

  /** Until something is asked for again. */
  async close(): Promise<void> {
    const store = this.#store;
    this.#store = undefined;
    await store?.then((each) => each.close()).catch(() => {});
  }
}
