/** What pictures' names end with, as `cardFileName` makes them. Looked for first: a name begins like any word of a page. */
const ending = /\.[0-9a-f]{16}\.(?:png|jpg|webp|gif|svg)/g;
const inName = /[\w.-]/;

/** Names of pictures in a page's text. */
function* namesIn(text: string): Generator<string> {
  for (const { 0: end, index } of text.matchAll(ending)) {
    let start = index;
    while (inName.test(text[start - 1] ?? "")) start--;
    yield text.slice(start, index + end.length);
  }
}

interface Waiter {
  promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Pictures that pages name and that are not there yet. A page waits for those that it names, so that a build which is killed
 * leaves no page without its pictures.
 */
export class AwaitedPictures {
  readonly #missing = new Set<string>();
  /** Those that somebody waits for. */
  readonly #waiters = new Map<string, Waiter>();
  #failure: { error: unknown } | undefined;

  /** Notes a picture that will come. */
  expect(name: string): void {
    this.#missing.add(name);
  }

  /** It has come, or will not. */
  settle(name: string): void {
    this.#missing.delete(name);
    this.#waiters.get(name)?.resolve();
    this.#waiters.delete(name);
  }

  /** None will come any more: whoever waits, and will wait, hears why. */
  fail(error: unknown): void {
    this.#failure = { error };
    for (const waiter of this.#waiters.values()) waiter.reject(error);
    this.#waiters.clear();
  }

  /**
   * Resolves when all pictures that a text names are there.
   * @returns undefined where they are
   * @throws what `fail` was given
   */
  namedIn(text: string): Promise<unknown> | undefined {
    if (this.#missing.size === 0) return undefined;
    const missing = new Set([...namesIn(text)].filter((name) => this.#missing.has(name)));
    return missing.size === 0 ? undefined : Promise.all([...missing].map((name) => this.#wait(name)));
  }

  #wait(name: string): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure.error);
    const known = this.#waiters.get(name);
    if (known) return known.promise;
    let settle: Omit<Waiter, "promise"> | undefined;
    const promise = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject };
    });
    this.#waiters.set(name, { promise, ...(settle as unknown as Omit<Waiter, "promise">) });
    return promise;
  }
}
