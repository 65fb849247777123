import { createRequire } from "node:module";

type Sharp = typeof import("sharp").default;

let loaded: Sharp | undefined;
let isAlone = false;

/**
 * sharp, loaded when it is first called for, which a card of boxes and letters does not. In its CommonJS form that takes half the time of
 * its thirteen ES modules.
 */
export const sharp: Sharp = new Proxy((() => {}) as unknown as Sharp, {
  apply: (_target, _this, given: Parameters<Sharp>) => load()(...given),
  get: (_target, name) => Reflect.get(load(), name),
});

/** For a process that draws beside others: as many cards at once as there are processes is faster than one card on many threads. */
export function drawOnOneThread(): void {
  isAlone = true;
  if (loaded) settle(loaded);
}

function load(): Sharp {
  if (loaded) return loaded;
  loaded = createRequire(import.meta.url)("sharp") as Sharp;
  if (isAlone) settle(loaded);
  return loaded;
}

function settle(sharp: Sharp): void {
  sharp.concurrency(1);
  // Each operation is done once, and nothing of it is asked for again.
  sharp.cache(false);
}
