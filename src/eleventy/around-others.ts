import type { EleventyConfig } from "../base/eleventy-types.ts";

type Listener = ((...given: unknown[]) => unknown) & { [original]?: unknown };

/** Of a listener of somebody else's: what it was before it waited for ours. */
const original = Symbol("original");
/** Of ours. */
const own = Symbol("own");

/** Node's own emitter, which Eleventy's is one of. */
interface Emitter {
  listeners(name: string): Listener[];
  removeAllListeners(name: string): void;
  on(name: string, listener: Listener): void;
}

const event = "eleventy.after";

/**
 * Has `first` run before the other listeners of `eleventy.after` begin, and `last` when they have ended: Eleventy runs all side by
 * side, and one that puts another folder in the output's place, as Vite's plugin does, takes what is in it away. To be called when a
 * build begins: by then all are there.
 */
export function aroundOthers(
  eleventyConfig: EleventyConfig,
  first: () => Promise<void>,
  last: () => Promise<void>,
): void {
  const emitter = eleventyConfig.events as Emitter;
  let began: Promise<void> | undefined;
  const running: Promise<unknown>[] = [];
  const others = emitter.listeners(event).filter((listener) => !(own in listener));
  emitter.removeAllListeners(event);
  for (const listener of others)
    emitter.on(event, theirs(original in listener ? (listener[original] as Listener) : listener));
  emitter.on(event, Object.assign(ours, { [own]: true }));

  function begin(): Promise<void> {
    began ??= first();
    return began;
  }

  function theirs(listener: Listener): Listener {
    const waiting: Listener = async (...given) => {
      // What is wrong with ours is told by ours.
      await begin().catch(() => {});
      const result = Promise.resolve(listener.apply(emitter, given));
      running.push(result);
      return result;
    };
    return Object.assign(waiting, { [original]: listener });
  }

  async function ours(): Promise<void> {
    await begin();
    // The others have been asked before this one, and have begun by its turn.
    await new Promise(setImmediate);
    await Promise.allSettled(running);
    await last();
  }
}
