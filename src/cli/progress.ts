import type { Effects } from "../base/effects.ts";

/** Milliseconds between two lines where no terminal shows one in place. */
const interval = 5000;

export interface Progress {
  /** One more is done. @param name - what it was */
  step(name: string): void;
  end(): void;
}

/** Tells how far a long command is: in one line that changes on a terminal, in a line every five seconds elsewhere. */
export function createProgress(what: string, total: number, effects: Effects): Progress {
  let shown = effects.now().getTime();
  let done = 0;
  return {
    step(name) {
      done += 1;
      const line = `${what}: ${done} of ${total}, ${name}`;
      if (effects.status) return effects.status(line);
      const now = effects.now().getTime();
      if (now - shown < interval) return;
      shown = now;
      effects.log(line);
    },
    end: () => effects.status?.(""),
  };
}
