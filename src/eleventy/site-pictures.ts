import { UsageError } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import { Pictures } from "../build/pictures.ts";
import { parseShard } from "../build/shard.ts";
import type { Farm } from "../farm/farm.ts";
import type { Output } from "../output/output.ts";
import type { PatientStore } from "../store/patient.ts";
import { storeSettings } from "../store/settings.ts";
import type { Site } from "./site.ts";

// Galleries have small pictures.
const thumbnails = lazy<typeof import("../build/thumbnails.ts")>(import.meta.url, "../build/thumbnails");

/** What a build draws with. */
export interface Drawing {
  /** What tells the site's own templates from others; "" where there are none. */
  templates: string;
  /** Where other machines keep pictures too. */
  store: PatientStore | undefined;
  /** What draws on other machines. */
  farm: (() => Promise<Farm>) | undefined;
}

/** The pictures of a build, on their way into its output. */
export function openPictures(site: Site, output: Output, { templates, store, farm }: Drawing): Pictures {
  const { config, folder, effects } = site;
  const { folder: path, concurrency, strict } = config;
  const Kind = config.pages ? thumbnails().PicturesWithThumbnails : Pictures;
  return new Kind({
    output,
    folder: path,
    concurrency,
    cache: folder.path,
    store,
    farm,
    shard: process.env.KEYFIGURES_SHARD ? parseShard(process.env.KEYFIGURES_SHARD) : undefined,
    strict,
    apart: templates !== "",
    progress: true,
    effects,
  });
}

/**
 * The store of this site's pictures that other machines have too, loaded where there is one.
 * @throws InputError for one that no build can have; one that does not answer is no error
 */
export async function openSharedStore({ config, effects, eleventyConfig }: Site): Promise<PatientStore | undefined> {
  const settings = storeSettings(config.store);
  // The command line has asked it already, and said so.
  if (!settings || eleventyConfig.keyfigures?.storeIsDown) return undefined;
  const [{ openStore }, { patientStore }] = await Promise.all([
    import("../store/store.ts"),
    import("../store/patient.ts"),
  ]);
  const warn = (line: string) => effects.log(`[keyfigures] ${line}`);
  return patientStore(await openStore(settings.url, { ...settings.options, warn }), { warn });
}

/**
 * What draws for this site on other machines, where the environment names it. It is asked when something has to be drawn.
 * @throws InputError for one that no build can have; one that does not answer is no error
 */
export async function openFarmOf(
  { config, effects }: Pick<Site, "config" | "effects">,
  store: PatientStore | undefined,
): Promise<(() => Promise<Farm>) | undefined> {
  // Most builds have none, and need not load what reads its address.
  if (!process.env.KEYFIGURES_FARM) return undefined;
  const { farmSettings } = await import("../farm/settings.ts");
  const settings = farmSettings();
  if (!settings) return undefined;
  if (!storeSettings(config.store))
    throw new UsageError(
      "a farm needs a store that its workers put pictures into: KEYFIGURES_STORE, or the option `store`",
    );
  // One that does not answer has nothing that a farm could put there.
  if (!store) return undefined;
  const [{ openFarm }, { bullmq }] = await Promise.all([import("../farm/farm.ts"), import("../farm/queue.ts")]);
  await bullmq();
  return () => openFarm(settings, (line) => effects.log(`[keyfigures] ${line}`));
}
