import sharp from "sharp";
import { type CheckedCard, renderChecked } from "./check/check-card.ts";
import type { Job } from "./render/pool.ts";
import { loadSiteTemplates } from "./site-templates.ts";

// As many cards at once as there are threads is faster than one card on many.
sharp.concurrency(1);

const ready = loadSiteTemplates();

/** What a thread of the pool runs. Fonts, shaped words and strikes stay with the thread from card to card. */
export default async function render({ card, ...options }: Job): Promise<CheckedCard> {
  await ready;
  return renderChecked(card, options);
}
