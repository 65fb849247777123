import { relative } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Effects } from "../base/effects.ts";
import type { EleventyConfig } from "../base/eleventy-types.ts";
import { parseShard } from "../build/shard.ts";
import { type CacheFolder, cacheFolder } from "../cache/folder.ts";
import { farmAddress } from "../farm/address.ts";
import { publish } from "../output/publish.ts";
import { inStaging } from "../output/staging.ts";
import { buildsOf, swapIn } from "../output/swap.ts";
import { isCardFile } from "../render/card-file.ts";
import type { StoreOption } from "../store/settings.ts";
import { type EleventyClass, loadEleventy } from "./load-eleventy.ts";
import { passedArticles } from "./odd-article.ts";
import { refuseNoSite } from "./refuse-no-site.ts";
import { sharedArticles } from "./shared-articles.ts";
import { configurationOf } from "./site-configuration.ts";
import { wholeNumber } from "./whole-number.ts";
import { inWorkingFolder } from "./working-folder.ts";

/** `keyfigures build`: the site of this folder, whole or not at all. */
export function buildCommand(effects: Effects): Command {
  return new Command("build")
    .description("build the site of this folder into its output folder")
    .addOption(
      new Option("--concurrency <cards>", "cards drawn at once (default: one a core but one)").argParser(wholeNumber),
    )
    .option(
      "--swap",
      "make the output folder a link to a whole build, changed in one step; from then on without saying so",
    )
    .addOption(
      new Option(
        "--shard <i/n>",
        "only draw a part of the cards, the second of four as 2/4, for the store or the cache",
      )
        .argParser(shardText)
        .conflicts("swap"),
    )
    .option(
      "--farm <url>",
      "have other machines draw, with `keyfigures worker` on this Redis (default: the environment's KEYFIGURES_FARM)",
    )
    .option("--debug", "say why each article was read again, and where a fault of the program comes from")
    .addHelpText(
      "after",
      "\nExamples:\n  keyfigures build\n  keyfigures build --concurrency 2 --debug\n  keyfigures build --shard 2/4\n  keyfigures build --farm redis://localhost:6379",
    )
    .action(async ({ concurrency, debug, farm, shard, swap = false }: BuildOptions) => {
      refuseNoSite();
      // The site's own configuration loads the plugin, so what is said here reaches it through the environment.
      if (concurrency) process.env.KEYFIGURES_CONCURRENCY = String(concurrency);
      if (debug) process.env.DEBUG = [process.env.DEBUG, "keyfigures"].filter(Boolean).join();
      if (farm) process.env.KEYFIGURES_FARM = farmAddress(farm).url.href;
      if (shard) process.env.KEYFIGURES_SHARD = shard;
      else delete process.env.KEYFIGURES_SHARD;
      await inWorkingFolder(effects, () => (shard ? drawShard(effects) : buildHere(swap, effects)));
    });
}

interface BuildOptions {
  concurrency?: number;
  debug?: boolean;
  farm?: string;
  shard?: string;
  swap?: boolean;
}

async function buildHere(swap: boolean, effects: Effects): Promise<void> {
  const started = effects.now().getTime();
  const site = await siteHere(effects);
  const { output, cache } = site;
  const builds = buildsOf(output, swap);
  // Built aside, and swapped or moved in file by file, so a failed or killed build leaves the last good site as it was.
  const files = await buildAside(site, builds?.staging ?? cache.staging, effects, (staging) =>
    builds ? swapIn(staging, builds, cache, effects) : publish(staging, output, cache, effects),
  );
  const seconds = ((effects.now().getTime() - started) / 1000).toFixed(1);
  const cards = files.filter(isCardFile).length;
  effects.log(`${relative(".", output)}/: ${files.length} files, ${cards} of them cards, in ${seconds} s`);
}

/** A whole build, of which nothing is published: only what it draws counts. */
async function drawShard(effects: Effects): Promise<void> {
  const site = await siteHere(effects);
  await buildAside(site, site.cache.staging, effects, async () => {});
}

interface SiteHere {
  EleventySite: EleventyClass;
  output: string;
  cache: CacheFolder;
  store: StoreOption | undefined;
}

async function siteHere(effects: Effects): Promise<SiteHere> {
  const EleventySite = await loadEleventy();
  const { input, output, cache, store } = await configurationOf(EleventySite);
  for (const { message } of await passedArticles(input, output)) effects.log(`warning: ${message}`);
  return { EleventySite, output, cache: cacheFolder(cache), store };
}

/** Builds into a folder of its own below `folder`, with what other machines know of the articles. */
async function buildAside<Result>(
  { EleventySite, output, cache, store }: SiteHere,
  folder: string,
  effects: Effects,
  publish: (staging: string) => Promise<Result>,
): Promise<Result> {
  const articles = await sharedArticles(cache.pack, store, effects);
  const build = async (staging: string) => {
    const config = (eleventyConfig: EleventyConfig) => {
      // Eleventy leaves out the folder it writes to, and takes what stands in the site's own for pages.
      eleventyConfig.ignores.add(`${relative(".", output).replaceAll("\\", "/")}/**`);
      eleventyConfig.keyfigures = { output, storeIsDown: articles.isDown };
    };
    await new EleventySite(undefined, staging, { quietMode: true, source: "cli", config }).write();
  };
  const result = await inStaging(folder, effects.now(), build, publish);
  await articles.share();
  return result;
}

/** @returns the text, which the plugin is told */
function shardText(text: string): string {
  try {
    parseShard(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
  return text;
}
