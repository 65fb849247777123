import { extname } from "node:path";
import { InputError } from "../base/error.ts";
import type { CardFile } from "../render/card-file.ts";
import { deadlineFor } from "../render/deadline.ts";
import { createPool, type Pool } from "../render/pool.ts";
import { templateVersions } from "../render/template-registry.ts";
import type { DrawnCard } from "./picture-worker.ts";
import { renderHere } from "./render-here.ts";

let apart: { pool: Pool<DrawnCard>; versions: string } | undefined;

/**
 * Draws a card that somebody looks at while the site is served. Where the site has templates of its own it is drawn in a process of
 * its own, which is ended where it answers nothing: one template that never ends would stop the server for good.
 * @throws InputError with the article and the template, for a card that takes too long or ends its process
 */
export async function drawRequested(file: CardFile): Promise<DrawnCard> {
  const versions = templateVersions();
  if (versions === "") return renderHere(file);
  if (apart?.versions !== versions) {
    // A process has the templates that it began with.
    void apart?.pool.close().catch(() => {});
    apart = { pool: openPool(), versions };
  }
  const { pool } = apart;
  return pool.render(file).catch((error: Error) => {
    if (apart?.pool === pool) apart = undefined;
    void pool.close().catch(() => {});
    throw new InputError(`card ${file.card.template} at ${file.size}: cannot be drawn: ${error.message}`, {
      path: file.article,
    });
  });
}

function openPool(): Pool<DrawnCard> {
  const extension = extname(import.meta.url);
  const worker = new URL(`./picture-worker${extension}`, import.meta.url);
  const pool = createPool<DrawnCard>({ processes: 1, worker, apart: true, deadline: deadlineFor(), here: renderHere });
  pool.start(1);
  return pool;
}
