import { createRequire } from "node:module";
import type PQueue from "p-queue";

/** Loaded for the first piece: most builds have nothing to do. */
const load = () => createRequire(import.meta.url)("p-queue") as typeof import("p-queue");

/** Work done on a list that may still grow, at most so many pieces at a time. */
export interface Queue<Piece> {
  add(piece: Piece): void;
  /** Resolves once all that was added is done. Rejects with the first failure; after one nothing new begins. */
  done(): Promise<void>;
  /** Drops what has not begun. */
  clear(): void;
}

export function openQueue<Piece>(concurrency: number, work: (piece: Piece) => Promise<void>): Queue<Piece> {
  let queue: PQueue | undefined;
  let failure: { error: unknown } | undefined;

  function fail(error: unknown): void {
    failure ??= { error };
    queue?.clear();
  }

  return {
    add(piece) {
      if (failure) return;
      queue ??= new (load().default)({ concurrency });
      // Told before the next piece begins.
      void queue.add(() => work(piece).catch(fail));
    },
    async done() {
      await queue?.onIdle();
      if (failure) throw failure.error;
    },
    clear: () => queue?.clear(),
  };
}
