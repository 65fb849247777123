import { extname } from "node:path";
import { load } from "../base/lazy.ts";
import { deadlineFor } from "../render/deadline.ts";
import type { Pool } from "../render/pool.ts";
import type { DrawnCard } from "./picture-worker.ts";

interface DrawingOptions {
  /** Cards drawn at once; default one a core but one. */
  concurrency?: number | undefined;
  /** Where pictures are kept; without it processes hand them over. */
  cache?: string | undefined;
  /** Whether templates of the site draw, which is done in a process of their own. Default false. */
  apart?: boolean | undefined;
}

/** Processes that draw, store and check cards. What draws is large: a build that has nothing to draw does not load it. */
export async function openDrawingPool({ concurrency, cache, apart }: DrawingOptions): Promise<Pool<DrawnCard>> {
  const { createPool, processesFor } = await load<typeof import("../render/pool.ts")>(
    import.meta.url,
    "../render/pool",
  );
  return createPool<DrawnCard>({
    processes: processesFor(concurrency),
    worker: new URL(`./picture-worker${extname(import.meta.url)}`, import.meta.url),
    cache,
    apart,
    deadline: deadlineFor(),
    async here(file) {
      const { renderHere } = await load<typeof import("./render-here.ts")>(import.meta.url, "./render-here");
      return renderHere(file);
    },
  });
}
