import { setTimeout } from "node:timers/promises";

/**
 * Looks ten times a second, for half a minute, until there is something to be seen; a look that fails is one in vain.
 * @throws Error where nothing has come
 */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await setTimeout(100);
  }
  throw new Error("it did not happen");
}
