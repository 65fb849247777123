import type { Store } from "./store.ts";

/** A store for who goes on without it: nothing rejects, and nothing is waited for in vain for long. */
export interface PatientStore {
  get(name: string): Promise<Uint8Array | undefined>;
  has(name: string): Promise<boolean>;
  /** Puts bytes there when there is time, and waits for nothing. They are asked for then: not all are in memory at once. */
  put(name: string, bytes: () => Promise<Uint8Array>): void;
  /** Waits for what is being put, as long as it may take, and closes the store. */
  close(): Promise<void>;
  /** Entries that are there by now because of `put`. */
  readonly written: number;
}

export interface Patience {
  /** Milliseconds that may be spent, all in all, on what calls take beyond a second each. Default 20,000. */
  slow?: number;
  /** Milliseconds that `close` waits for what is being put. Default 30,000. */
  end?: number;
  /** Says a line. */
  warn(line: string): void;
}

/** Calls that fail one after another: one may fail of itself, so many are the store's. */
const failures = 3;

/** Entries on their way into the store. */
const atOnce = 8;

/** Milliseconds that no call is blamed for. */
const usual = 1_000;

/** A store that cannot be read is left alone; one that cannot be written to, such as a full one, is still read. */
export function patientStore(store: Store, { slow = 20_000, end = 30_000, warn }: Patience): PatientStore {
  const reading = trust("this build goes on without it");
  const writing = trust("it is no longer written to by this build");
  const isGivenUp = () => reading.given() || writing.given();
  const queue: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  let written = 0;

  /** @param consequence for people */
  function trust(consequence: string) {
    let inRow = 0;
    let lost = 0;
    let underWay = 0;
    let given = false;
    function giveUp(reason: string): void {
      if (isGivenUp()) return;
      given = true;
      warn(`warning: ${reason}; ${consequence}`);
    }
    return {
      given: () => given,
      giveUp,
      async call<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
        if (given) return otherwise;
        const began = performance.now();
        underWay += 1;
        try {
          const result = await work();
          inRow = 0;
          return result;
        } catch (error) {
          inRow += 1;
          if (inRow >= failures) giveUp((error as Error).message);
          return otherwise;
        } finally {
          // The same seconds pass for all that are under way.
          lost += Math.max(0, performance.now() - began - usual) / underWay;
          underWay -= 1;
          if (lost > slow) giveUp(`the store ${store.name} is slow`);
        }
      },
    };
  }

  function next(): void {
    while (running.size < atOnce && queue.length > 0) {
      const work = queue.shift() as () => Promise<void>;
      const run: Promise<void> = work().finally(() => {
        running.delete(run);
        next();
      });
      running.add(run);
    }
  }

  return {
    get written() {
      return written;
    },
    get: (name) => reading.call(() => store.get(name), undefined),
    has: (name) => reading.call(() => store.has(name), false),

    put(name, bytes) {
      if (store.readOnly || isGivenUp()) return;
      queue.push(async () => {
        if (isGivenUp()) return;
        await writing.call(async () => {
          await store.put(name, await bytes());
          written += 1;
        }, undefined);
      });
      next();
    },

    async close() {
      const until = performance.now() + end;
      while (running.size > 0 && !isGivenUp()) {
        const left = until - performance.now();
        if (left <= 0) writing.giveUp(`the store ${store.name} takes more than ${end / 1000} s after the build`);
        else await Promise.race([...running, pause(left)]);
      }
      queue.length = 0;
      await store.close().catch(() => {});
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
