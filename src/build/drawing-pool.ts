import { extname } from "node:path";
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
  const [{ createPool, processesFor }, { deadlineFor }] = await Promise.all([
    import("../render/pool.ts"),
    import("../render/deadline.ts"),
  ]);
  return createPool<DrawnCard>({
    processes: processesFor(concurrency),
    worker: new URL(`./picture-worker${extname(import.meta.url)}`, import.meta.url),
    cache,
    apart,
    deadline: deadlineFor(),
    async here(file) {
      const { renderHere } = await import("./render-here.ts");
      return renderHere(file);
    },
  });
}
