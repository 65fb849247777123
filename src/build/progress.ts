import type { Effects } from "../base/effects.ts";

/** Milliseconds between two lines where no terminal shows a bar. */
const interval = 5000;

export interface Progress {
  /** One more card is wanted. */
  expect(): void;
  /** A card is there. */
  step(cached: boolean): void;
  end(): void;
}

/**
 * Tells how far a build's cards are: a bar that moves on a terminal, a line every five seconds elsewhere, and
 * a closing line unless every card was there already.
 */
export function createProgress(effects: Effects): Progress {
  const started = effects.now().getTime();
  let total = 0;
  let done = 0;
  let cached = 0;
  let shown = started;

  function line(): string {
    const seconds = (effects.now().getTime() - started) / 1000;
    const rate = seconds > 0 ? Math.round((done - cached) / seconds) : 0;
    // As `toLocaleString("en")`, for which V8 loads ICU's numbers.
    const count = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
    return `[keyfigures] cards: ${count(done)} of ${count(total)}, ${count(cached)} from cache, ${count(rate)} a second`;
  }

  return {
    expect() {
      total += 1;
    },
    step(fromCache) {
      done += 1;
      if (fromCache) cached += 1;
      if (effects.status) {
        const full = Math.round((done / total) * 24);
        effects.status(`${"█".repeat(full)}${"░".repeat(24 - full)} ${line()}`);
        return;
      }
      const now = effects.now().getTime();
      if (now - shown < interval) return;
      shown = now;
      effects.log(line());
    },
    end() {
      effects.status?.("");
      if (done > cached) effects.log(line());
    },
  };
}
