/** Work done on a list that may still grow, at most so many pieces at a time. */
export interface Queue<Piece> {
  add(piece: Piece): void;
  /** Resolves once all that was added is done. Rejects with the first failure; after one nothing new begins. */
  done(): Promise<void>;
  /** Drops what has not begun. */
  clear(): void;
}

export function openQueue<Piece>(count: number, work: (piece: Piece) => Promise<void>): Queue<Piece> {
  const queue: Piece[] = [];
  let running = 0;
  let failure: { error: unknown } | undefined;
  let settle = () => {};

  async function lane(): Promise<void> {
    for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
      try {
        await work(piece);
      } catch (error) {
        failure ??= { error };
        queue.length = 0;
      }
    }
    running -= 1;
    if (running === 0) settle();
  }

  return {
    add(piece) {
      if (failure) return;
      queue.push(piece);
      if (running >= count) return;
      running += 1;
      void lane();
    },
    async done() {
      if (running > 0) {
        await new Promise<void>((resolve) => {
          settle = resolve;
        });
      }
      if (failure) throw failure.error;
    },
    clear() {
      queue.length = 0;
    },
  };
}
