import { join, relative } from "node:path";
import { figureSpan } from "../article/figure-span.ts";
import { defaultEffects, type Effects } from "../base/effects.ts";
import type {
  EleventyConfig,
  EleventyData,
  EleventyDirectories,
  EleventyPage,
  RunMode,
  ServerRequest,
} from "../base/eleventy-types.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { groupBy } from "../base/group.ts";
import { lazy } from "../base/lazy.ts";
import { createArticles } from "../build/articles.ts";
import type { Telling } from "../build/compiled-article.ts";
import type { OnRequest } from "../build/on-request.ts";
import { type Drawing, openDrawing } from "../build/pictures.ts";
import { loadSiteTemplates } from "../build/site-templates.ts";
import { cacheFolder, pruneDaily } from "../cache/blobs.ts";
import { openPlans, type Plans } from "../cache/plans.ts";
import { openSpool, type Spool } from "../cache/scratch.ts";
import type { Config } from "../config.ts";
import type { PageFiles } from "../output/page-files.ts";
import { siteName } from "../site/address.ts";
import { markSentences } from "../site/mark.ts";
import { insertTags, metaTags, type PageMeta } from "../site/meta.ts";
import type { PageData } from "../site/page.ts";
import { createAddresses } from "./addresses.ts";
import { renderOnce } from "./markdown-cache.ts";
import { createPageGuard } from "./page-guard.ts";
import type { OwnPages } from "./page-sets.ts";
import { isPlain } from "./plain-markdown.ts";

// What follows is loaded when it is needed: an unchanged site needs little of it.
const configuration = lazy<typeof import("../config.ts")>(import.meta.url, "../config");
const pages = lazy<typeof import("./virtual-pages.ts")>(import.meta.url, "./virtual-pages");
const pageFiles = lazy<typeof import("../output/page-files.ts")>(import.meta.url, "../output/page-files");
const assets = lazy<typeof import("./assets.ts")>(import.meta.url, "./assets");
const shortcodes = lazy<typeof import("./shortcodes.ts")>(import.meta.url, "./shortcodes");
const manifests = lazy<typeof import("../site/manifest.ts")>(import.meta.url, "../site/manifest");
const onRequests = lazy<typeof import("../build/on-request.ts")>(import.meta.url, "../build/on-request");

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(keyfigures)`. Each Markdown page gets a card, share tags in
 * its head, a `keyfigures` object in its data and the shortcodes `keyFigures` and `shareMenu`; each figure gets a
 * share page, the site feeds. `cards: false` and drafts get none of it.
 * @throws InputError for wrong options, and where it is added a second time
 */
export default function keyfigures(eleventyConfig: EleventyConfig, options?: unknown): void {
  eleventyConfig.versionCheck(">=3.0.0");
  if (eleventyConfig.transforms?.keyfigures) {
    throw new InputError("the plugin is added twice; remove one `addPlugin(keyfigures)`", { path: "keyfigures" });
  }
  // A site that adopts the plugin has front-matter keys that we cannot know.
  const spec = { strict: false, ...(options as { cache?: unknown } | undefined) };
  const cache = cacheFolder(typeof spec.cache === "string" ? spec.cache : undefined);
  eleventyConfig.keyfigures = { cache };
  const spool = openSpool(cache);
  const plans = openPlans(cache, spec, spool);
  const config = plans.config ?? configuration().normalizeConfig(spec, "keyfigures options");
  connect(eleventyConfig, config, { spec, cache, spool, plans, effects: defaultEffects });
}

/** What a page is until its address and title are known, to other computed data that Eleventy tries out before. */
const unread = { figures: [], cards: [], others: [], marks: [], conflicts: [], meta: {} };

function connect(
  eleventyConfig: EleventyConfig,
  config: Config,
  {
    spec,
    cache,
    spool,
    plans,
    effects,
  }: { spec: unknown; cache: string; spool: Spool; plans: Plans; effects: Effects },
): void {
  /** What the heads of the added pages say, by path. */
  const metas = new Map<string, PageMeta>();
  /** The site's address with its path prefix, once a page's data has told it. */
  let root = "";
  let drawing: Drawing | undefined;
  let rendering: Promise<string[]> = Promise.resolve([]);
  let directories: EleventyDirectories = { input: ".", output: "_site" };
  let runMode: RunMode = "build";
  let incremental = false;
  let saved = false;
  /** Whether pages become files, and are not only printed. */
  let writes = true;
  /** What Eleventy does not write, until it is asked for, by the page that it belongs to. */
  const waiting = new Map<string, { pages: OwnPages; missing: string[] }>();
  let files: PageFiles | undefined;
  /** In `serve`: the keys of those that a build before has written. */
  const served = new Map<string, string>();
  let onRequest: OnRequest | undefined;
  const said = new Set<string>();
  const warn = (line: string) => {
    if (!said.has(line)) effects.log(`[keyfigures] ${line}`);
    said.add(line);
  };
  const addresses = createAddresses(eleventyConfig, config.url, warn);
  const guard = createPageGuard(eleventyConfig);

  const articles = createArticles({
    config,
    plans,
    spool,
    site: (data) => {
      root = addresses.root(data);
      return { root, name: config.site ?? siteName(data) };
    },
    want(pictures) {
      if (runMode === "serve") requested().offer(pictures);
      else drawing?.want(pictures);
    },
    effects,
  });

  // Thousands of folders that Eleventy would search for pages, and watch.
  const kept = relative(".", cache).replaceAll("\\", "/");
  if (kept && !kept.startsWith("..")) {
    for (const ignores of [eleventyConfig.ignores, eleventyConfig.watchIgnores]) ignores.add(`${kept}/**`);
  }
  eleventyConfig.addWatchTarget("./templates/cards/");
  eleventyConfig.on("eleventy.before", async (event) => {
    directories = event.directories;
    runMode = event.runMode;
    incremental = event.incremental === true;
    metas.clear();
    guard.begin(directories.output);
    addresses.begin();
    articles.begin(await loadSiteTemplates());
    waiting.clear();
    files = undefined;
    drawing = undefined;
    // Eleventy tells nobody of its dry runs.
    writes = (event.outputMode ?? "fs") === "fs" && !process.argv.includes("--dryrun");
    if (runMode === "serve" || !writes) return;
    drawing = openDrawing(join(directories.output, config.folder), {
      concurrency: config.concurrency,
      cache,
      all: !incremental,
      progress: true,
      effects,
    });
    if (!plans.config) drawing.prepare();
  });

  function requested(): OnRequest {
    onRequest ??= onRequests().createOnRequest(cache, async ({ article, ...file }) => {
      const { renderHere } = await import("../build/render-here.ts");
      const { picture, problems } = await renderHere(file);
      for (const { severity, message } of problems) warn(`${severity}: ${article}: ${message}`);
      if (!picture) throw new InputError("its card cannot be drawn", { path: article });
      return picture;
    });
    return onRequest;
  }

  async function tellAll(): Promise<void> {
    const { sizes, figureSizes, count, pages } = config;
    const cards = sizes.length + (pages ? count * figureSizes.length : 0);
    // Without plans of the build before, it is likely that none of its pictures will do.
    if (!plans.config) drawing?.expect(articles.count() * cards);
    await articles.tellAll();
  }

  const pageOf = (data: EleventyData) => articles.tellingOf(data)?.page;

  /** For pages of pagination, each of which has data of its own. */
  function computedPage(data: EleventyData): PageData | typeof unread | undefined {
    // Eleventy tries it out, to see what it asks for, and computes that before: a title may be computed too.
    for (const name of ["title", "lang"]) void data[name];
    return "page" in data ? pageOf(data) : unread;
  }

  // Not computed data: for that, Eleventy would look at every page of the site twice, at a tenth of its whole time.
  eleventyConfig.addPreprocessor("keyfigures", "md", (data) => {
    if ("pagination" in data) {
      const others = data.eleventyComputed as Record<string, unknown> | undefined;
      data.eleventyComputed = { ...others, keyfigures: computedPage };
      return undefined;
    }
    articles.note(data);
    Object.defineProperty(data, "keyfigures", {
      configurable: true,
      enumerable: true,
      get: () => (data.page.url === undefined || data.page.url === "" || isUntitled(data) ? unread : pageOf(data)),
    });
    return undefined;
  });

  const added =
    config.pages || config.feeds || config.sitemap
      ? pages().addPages(eleventyConfig, config, {
          tellingOf: articles.tellingOf,
          allTold: tellAll,
          setMeta: (path, meta) => metas.set(path, meta),
          read: (key) => plans.read(key)?.page,
          generation: plans.generation,
          ...addresses,
        })
      : { tags: () => [], own: () => ({ pages: [], faults: [] }) };

  // All articles have their address by now and no page is written yet: the moment to refuse faulty ones.
  eleventyConfig.on("eleventy.contentMap", async ({ urlToInputPath }) => {
    await tellAll();
    const tellings = articles.tellings();
    const own = added.own(tellings, root, urlToInputPath);
    const misplaced = guard.faults(urlToInputPath);
    const faults = [...misplaced, ...articles.faults(), ...own.faults];
    if (writes && misplaced.length === 0) faults.push(...outsideOwn(own.pages));
    if (faults.length > 0) return giveUp(new InputErrors(faults));
    for (const { article, page } of tellings) {
      for (const conflict of page.conflicts) warn(`warning: ${article}: ${conflict}`);
    }
    translate(tellings);
    if (!drawing) return;
    rendering = drawing.finish();
    // Awaited after the pages; until then a failure must not count as unhandled.
    rendering.catch(() => {});
  });

  eleventyConfig.setServerOptions({
    onRequest: {
      [`/${config.folder}/:name`]: ({ patternGroups }: ServerRequest) => requested().answer(patternGroups.name ?? ""),
    },
  });

  /** Notes what is to be written beside Eleventy's pages. @returns a fault for each file that would go elsewhere */
  function outsideOwn(own: readonly OwnPages[]): InputError[] {
    const folder = join(directories.output, config.folder);
    const faults = [folder, join(folder, "fonts")].flatMap(
      (path) => guard.faultOf(path, "keyfigures option `folder`") ?? [],
    );
    for (const pages of own) {
      if (served.get(pages.of) === pages.key) continue;
      files ??= pageFiles().openPageFiles(directories.output, {
        cache,
        all: runMode === "build" && !incremental,
        effects,
      });
      const missing = files.missing(pages);
      waiting.set(pages.of, { pages, missing });
      for (const name of missing) {
        const fault = guard.faultOf(join(directories.output, name), pages.article ?? "keyfigures options");
        if (fault) faults.push(fault);
      }
    }
    return faults;
  }

  /** Writes what belongs to a page and is not Eleventy's to write. @returns undefined where nothing is to be done */
  function writeBeside(path: string): Promise<void> | undefined {
    const found = waiting.get(path);
    if (!found) return undefined;
    waiting.delete(path);
    const { pages, missing } = found;
    const note = () => void (runMode === "serve" && served.set(path, pages.key));
    if (missing.length > 0) return files?.write(pages, missing).then(note);
    note();
    return undefined;
  }

  /** Draws nothing more, and fails. */
  async function giveUp(error: unknown): Promise<never> {
    await drawing?.abandon();
    await rendering.catch(() => {});
    throw error;
  }

  eleventyConfig.on("eleventy.after", async () => {
    if (!writes) return;
    // All pages are written. Cards may still be drawn for a long time, and the processes that draw them need the memory.
    if (runMode === "build") articles.release();
    // In `serve` plans are saved once: what is edited later is told again the next time.
    const saves = runMode === "build" || !saved;
    try {
      await Promise.all([...waiting.keys()].map(writeBeside));
      await files?.save();
      await assets().copyAssets(directories.output, config.folder, effects);
      if (saves) plans.look();
    } catch (error) {
      await giveUp(error);
    }
    const written = await rendering;
    const keys = articles.keys();
    if (runMode === "build" && !incremental) {
      const folder = join(directories.output, config.folder);
      await plans.manifest(keys, `${folder}.json`, async () => {
        const { manifestArticle, updateManifest } = manifests();
        const listed = keys.flatMap((key) => {
          const read = () => {
            const { page, proofs } = plans.read(key) ?? {};
            return page && proofs && manifestArticle(page, proofs);
          };
          const told = plans.read(key);
          return told?.page ? [{ url: told.url, read }] : [];
        });
        await updateManifest(folder, written, listed, effects);
      });
      await pruneDaily(cache, effects);
    }
    if (saves) await plans.save(keys, { spec, config });
    saved = true;
  });

  eleventyConfig.addTransform("keyfigures", function (content) {
    const { inputPath, outputPath, url } = this.page;
    if (typeof outputPath !== "string") return content;
    guard.refuse(outputPath, inputPath);
    if (!outputPath.endsWith(".html")) return content;
    const beside = [writeBeside(""), url ? writeBeside(url) : undefined];
    const page = withTags(content, url);
    // Written before the last page is, so that whatever else a site does after a build finds them.
    return beside.some((writing) => writing) ? Promise.all(beside).then(() => page, giveUp) : page;
  });

  function withTags(content: string, url: string | false): string {
    const meta = url ? metas.get(url) : undefined;
    if (meta) return insertTags(content, [...metaTags(meta), ...added.tags(meta, root)]);
    const telling = articles.tellingAt(url);
    return telling?.page ? insertTags(content, [...telling.tags, ...added.tags(telling, root)]) : content;
  }

  const shown = (page: EleventyPage | undefined) => page && articles.tellingAt(page.url)?.page;

  eleventyConfig.addShortcode("keyFigures", function () {
    const page = shown(this.page);
    return page ? shortcodes().ownFigures(page, addresses.link) : "";
  });
  // For a page that presents an article: an item of a collection says which.
  eleventyConfig.addShortcode("keyFiguresOf", (item: { url: string | false; page: EleventyPage }) => {
    const page = shown(item.page);
    return page && item.url ? shortcodes().figuresOf(page, item.url, addresses.link) : "";
  });
  eleventyConfig.addFilter("figureValue", (figure: PageData["figures"][number]) => shortcodes().valueHtml(figure));
  eleventyConfig.addShortcode("shareMenu", function () {
    const page = shown(this.page);
    return page ? shortcodes().articleMenu(page, assets().ownAddress("share.js", config.folder), addresses.link) : "";
  });

  eleventyConfig.amendLibrary("md", (library) => {
    const { libraryOverrides } = eleventyConfig;
    const plain = libraryOverrides !== undefined && isPlain(library, libraryOverrides.md === undefined);
    library.use(figureSpan as (md: never) => void).use(markSentences as (md: never) => void);
    if (plain) renderOnce(library, plans.html);
  });
}

/** Whether a title is still to be computed: until then Eleventy has an empty one in its place. */
function isUntitled({ title, eleventyComputed }: EleventyData): boolean {
  return title === "" && (eleventyComputed as { title?: unknown } | undefined)?.title !== undefined;
}

/** Tells each article's page of its translations. */
function translate(tellings: readonly (Telling & { page: PageData })[]): void {
  const groups = groupBy(tellings, ({ translationKey }) => translationKey);
  for (const [key, group] of groups) {
    if (key === undefined) continue;
    const translations = group.map(({ lang, url }) => ({ lang, url }));
    // Eleventy reads files in whatever order they come.
    translations.sort((a, b) => (a.lang < b.lang ? -1 : 1));
    for (const telling of group) {
      telling.page.meta.translations = translations;
      telling.tags = metaTags(telling.page.meta);
    }
  }
}
