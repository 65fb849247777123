import { openQueue } from "../base/queue.ts";
import { type Blobs, openBlobs } from "../cache/blobs.ts";
import type { Theme } from "../card/theme.ts";
import { namedTheme } from "../card/themes.ts";
import { type CheckedCard, drawChecked } from "../check/draw-checked.ts";
import { isFaulty } from "../check/problem.ts";
import { parentVariable } from "../render/parent-variable.ts";
import type { Job } from "../render/pool.ts";
import { drawOnOneThread } from "../render/sharp.ts";
import { endWithParent } from "./end-with-parent.ts";
import { hasSiteTemplates, loadSiteTemplates } from "./site-templates.ts";

drawOnOneThread();

// The program that it draws for may be killed, and cannot tell.
process.once("disconnect", () => process.exit());

// A template of the site may never end, and then that is not heard.
if (hasSiteTemplates()) endWithParent(Number(process.env[parentVariable]));

const ready = loadSiteTemplates();

/** A card's picture, or the path at which the store has it. */
export interface DrawnCard extends CheckedCard {
  kept?: string;
  /** Whether it came from the store that machines share. */
  shared?: boolean;
}

/** While one card is compressed and another one stored, the third is drawn: more at once is only more in memory. */
const lanes = openQueue<() => Promise<void>>(3, (work) => work());

/** What a process of the pool runs. Fonts, shaped words and strikes stay with it from card to card. */
export default function render(job: Job): Promise<DrawnCard> {
  return new Promise((resolve, reject) => lanes.add(() => draw(job).then(resolve, reject)));
}

async function draw({ card, size, theme, format, animated, digest, cache }: Job): Promise<DrawnCard> {
  await ready;
  const drawn = await drawChecked(card, { size, theme: themeOf(theme), format, animated });
  const { picture, problems } = drawn;
  if (cache === undefined || !picture || isFaulty(problems)) return drawn;
  // What cannot be stored is no fault of the card: the program will find that it cannot store it either, and says so.
  const kept = await storeIn(cache)
    .write(digest, picture)
    .catch(() => undefined);
  return kept === undefined ? drawn : { picture: undefined, problems, kept };
}

let store: { cache: string; store: Blobs } | undefined;

/** A process draws for one build, which has one cache. */
function storeIn(cache: string): Blobs {
  if (store?.cache !== cache) store = { cache, store: openBlobs(cache) };
  return store.store;
}

/** Brands by what is in them: what was set in a theme's fonts is remembered by the theme. */
const brands = new Map<string, Theme>();

function themeOf(theme: string | Theme): Theme {
  if (typeof theme === "string") return namedTheme(theme);
  const key = JSON.stringify(theme);
  const known = brands.get(key) ?? theme;
  brands.set(key, known);
  return known;
}
