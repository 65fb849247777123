import { relative } from "node:path";
import { figureSpan } from "../article/figure-span.ts";
import { defaultEffects } from "../base/effects.ts";
import type { EleventyConfig, EleventyData, EleventyPage, MarkdownLibrary } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import { optimizeLate } from "../base/patience.ts";
import { isMarkdown } from "../build/page-kind.ts";
import { loadSiteTemplates } from "../build/site-templates.ts";
import { Cache } from "../cache/cache.ts";
import { cacheFolder, clearPlaces, isInProject } from "../cache/folder.ts";
import { openScratch } from "../cache/scratch.ts";
import type { Config, LabelFor } from "../config.ts";
import { buildsFolder } from "../output/output.ts";
import { markSentences } from "../site/mark.ts";
import type { PageData } from "../site/page.ts";
import { createAddresses } from "./addresses.ts";
import { aroundOthers } from "./around-others.ts";
import type { createDesk, ShownBuild } from "./desk.ts";
import { deskPath } from "./desk-path.ts";
import { renderOnce } from "./markdown-cache.ts";
import { tellOldDefaults } from "./old-defaults.ts";
import { createOverlay } from "./overlay.ts";
import { createPageGuard } from "./page-guard.ts";
import { isPlain, vouchFor } from "./plain-markdown.ts";
import { openRenderer } from "./render-template.ts";
import { serveCards } from "./serve-cards.ts";
import { showsFigures } from "./shows-figures.ts";
import type { Site } from "./site.ts";
import { SiteBuild } from "./site-build.ts";
import { openFarmOf, openSharedStore } from "./site-pictures.ts";
import type { AddedPages } from "./virtual-pages.ts";
import { whenFailed } from "./when-failed.ts";

// What follows is loaded when it is needed: an unchanged site needs little of it.
const configuration = lazy<typeof import("../config.ts")>(import.meta.url, "../config");
const virtualPages = lazy<typeof import("./virtual-pages.ts")>(import.meta.url, "./virtual-pages");
const assets = lazy<typeof import("./assets.ts")>(import.meta.url, "./assets");
const shortcodes = lazy<typeof import("./shortcodes.ts")>(import.meta.url, "./shortcodes");

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(keyfigures)`. Each Markdown page gets a card, share tags in
 * its head, a `keyfigures` object in its data and the shortcodes `keyFigures`, `shareMenu` and `keyFiguresTools`; each figure gets a
 * share page, the site feeds. `cards: false` and drafts get none of it.
 * @throws InputError for wrong options, and where it is added a second time
 */
export default function keyfigures(eleventyConfig: EleventyConfig, options?: unknown): void {
  eleventyConfig.versionCheck("^3.1.0 || ^4.0.0-alpha");
  if (eleventyConfig.transforms?.keyfigures) {
    throw new InputError("the plugin is added twice; remove one `addPlugin(keyfigures)`", { path: "keyfigures" });
  }
  const site = openSite(eleventyConfig, options);
  const { config, cache, addresses } = site;
  optimizeLate(cache.known !== undefined);
  /** The build that is under way. */
  let build: SiteBuild | undefined;
  /** The last one that got as far as its pages: where Eleventy fails at one file, the desk still shows all others. */
  let shown: ShownBuild | undefined;
  if (config.pages || config.feeds || config.sitemap) {
    site.added = virtualPages().addPages(eleventyConfig, config, {
      compiledOf: (data) => build?.articles.compiledOf(data),
      allCompiled: async () => build?.compileAll(),
      setMeta: (path, meta) => build?.setMeta(path, meta),
      read: (key) => build?.articles.read(key)?.page,
      epoch: cache.epoch,
      ...addresses,
    });
  }

  ignoreCache(eleventyConfig, site.folder.path);
  eleventyConfig.addWatchTarget("./templates/cards/");
  // Of a site whose pages are all that its folder has.
  eleventyConfig.ignores.add("./templates/cards/*.card.*");
  eleventyConfig.on("eleventy.before", async (event) => {
    await build?.leave();
    site.showsFigures = showsFigures(event.directories);
    const templates = await loadSiteTemplates(site.folder.templates);
    // What is drawn for one who looks at it is drawn here.
    const store = event.runMode === "serve" ? undefined : await openSharedStore(site);
    const farm = event.runMode === "serve" ? undefined : await openFarmOf(site, store);
    build = new SiteBuild(site, event, { templates, store, farm });
    const begun = build;
    const ended = whenFailed(() => void begun.leave());
    aroundOthers(
      eleventyConfig,
      () => begun.finish().finally(ended),
      () => begun.putBack(),
    );
    build.prepare();
  });
  eleventyConfig.on("eleventy.contentMap", ({ urlToInputPath }) => build?.place(urlToInputPath));
  eleventyConfig.on("eleventy.layouts", () => {
    if (build) shown = { ...build.shown(), number: (shown?.number ?? 0) + 1 };
    return build?.arrange();
  });
  eleventyConfig.addTransform("keyfigures", function (content) {
    return build?.page(content, this.page) ?? content;
  });

  let desk: ReturnType<typeof createDesk> | undefined;
  eleventyConfig.setServerOptions({
    middleware: [
      createOverlay(eleventyConfig, addresses.finalLink),
      async (req, res, next) => {
        if (!req.url?.includes(deskPath)) return next();
        desk ??= (await import("./desk.ts")).createDesk(site, () => shown);
        return desk(req, res, next);
      },
    ],
  });
  addData(site, () => build);
  addTags(eleventyConfig, site, (url) => (url ? build?.articles.find(url)?.page : undefined));
  eleventyConfig.amendLibrary("md", (library) => {
    const { libraryOverrides } = eleventyConfig;
    const plain = libraryOverrides !== undefined && isPlain(library, libraryOverrides.md === undefined);
    library.use(figureSpan as (md: never) => void).use(markSentences as (md: never) => void);
    if (plain) renderOnce(library, cache);
    hear(library, (data, text) => build?.render(data, text));
    if (plain) vouchFor(library);
  });
}

/** Tells what a page's text is when Markdown is given it. */
function hear(library: MarkdownLibrary, tell: (data: EleventyData, text: string) => void): void {
  const { render } = library;
  library.render = function (text, env) {
    // A filter hands over none, or its own.
    if (typeof (env as Partial<EleventyData> | undefined)?.page?.inputPath === "string")
      tell(env as EleventyData, text);
    return render.call(this, text, env);
  };
}

/** What of the site outlives its builds. */
function openSite(eleventyConfig: EleventyConfig, options: unknown): Site {
  const effects = defaultEffects;
  const spec = { ...(options as { cache?: unknown } | undefined) };
  const folder = cacheFolder(typeof spec.cache === "string" ? spec.cache : undefined);
  clearPlaces(folder.path);
  const scratch = openScratch(folder.path);
  // A function is known by its words: what the cache keeps is JSON.
  const { label } = spec as { label?: LabelFor };
  const kept = label ? { ...spec, label: String(label) } : spec;
  const cache = new Cache(folder.pack, kept, scratch);
  const known = cache.known as Config | undefined;
  const config = known ? { ...known, label } : configuration().normalizeConfig(spec, "keyfigures options");
  eleventyConfig.keyfigures = { ...eleventyConfig.keyfigures, cache: folder.path, store: config.store };
  const said = new Set<string>();
  const warn = (line: string) => {
    if (!said.has(line)) effects.log(`[keyfigures] ${line}`);
    said.add(line);
  };
  tellOldDefaults(folder.path, spec, warn);
  const served = serveCards(eleventyConfig, config, folder.path, warn);
  return {
    eleventyConfig,
    config,
    spec: kept,
    folder,
    cache,
    scratch,
    effects,
    addresses: createAddresses(eleventyConfig, config.url, warn),
    guard: createPageGuard(),
    render: openRenderer(eleventyConfig),
    added: noPages,
    warn,
    ...served,
    showsFigures: false,
    served: new Map(),
    saved: false,
  };
}

const noPages: AddedPages = {
  tags: () => [],
  own: () => ({ pages: [], faults: [] }),
  corrections: () => undefined,
  withdrawn: () => undefined,
};

/** Thousands of folders, and whole builds, that Eleventy would search for pages, and watch. */
function ignoreCache(eleventyConfig: EleventyConfig, cache: string): void {
  const kept = isInProject(cache) ? [`${relative(".", cache).replaceAll("\\", "/")}/**`] : [];
  for (const ignores of [eleventyConfig.ignores, eleventyConfig.watchIgnores]) {
    for (const glob of [...kept, `**/${buildsFolder}/**`]) ignores.add(glob);
  }
}

/** What a page is until its address and title are known, to other computed data that Eleventy tries out before. */
const unread = { figures: [], cards: [], others: [], marks: [], conflicts: [], meta: {} };

/** Gives each page that may have a card its `keyfigures`. */
function addData({ eleventyConfig, config, guard }: Site, build: () => SiteBuild | undefined): void {
  const pageOf = (data: EleventyData) => build()?.articles.compiledOf(data)?.page;

  /** For pages of pagination, each of which has data of its own. */
  function computedPage(data: EleventyData): PageData | typeof unread | undefined {
    // Eleventy tries it out, to see what it asks for, and computes that before: a title may be computed too.
    for (const name of ["title", "lang"]) void data[name];
    return "page" in data ? pageOf(data) : unread;
  }

  // Not computed data: for that, Eleventy would look at every page of the site twice, at a tenth of its whole time.
  eleventyConfig.addPreprocessor("keyfigures", "*", (data) => {
    guard.note(data);
    if (!config.covers && !isMarkdown(data)) return undefined;
    if ("pagination" in data) {
      const others = data.eleventyComputed as Record<string, unknown> | undefined;
      data.eleventyComputed = { ...others, keyfigures: computedPage };
      return undefined;
    }
    build()?.note(data);
    Object.defineProperty(data, "keyfigures", {
      configurable: true,
      enumerable: true,
      get: () => (data.page.url === undefined || data.page.url === "" || isUntitled(data) ? unread : pageOf(data)),
    });
    return undefined;
  });
}

/** Whether a title is still to be computed: until then Eleventy has an empty one in its place. */
function isUntitled({ title, eleventyComputed }: EleventyData): boolean {
  return title === "" && (eleventyComputed as { title?: unknown } | undefined)?.title !== undefined;
}

/** The shortcodes and the filters that layouts show figures and cards with. @param shown what is made for the page at an address */
function addTags(
  eleventyConfig: EleventyConfig,
  { config, addresses, warn }: Site,
  shown: (url: string | false | undefined) => PageData | undefined,
): void {
  eleventyConfig.addShortcode("keyFigures", function () {
    const page = shown(this.page?.url);
    return page ? shortcodes().ownFigures(page, addresses.link) : "";
  });
  // For a page that presents an article: an item of a collection says which.
  eleventyConfig.addShortcode("keyFiguresOf", (item: { url: string | false; page: EleventyPage }) => {
    const page = shown(item.page.url);
    return page && item.url ? shortcodes().figuresOf(page, item.url, addresses.link) : "";
  });
  eleventyConfig.addFilter("figureValue", (figure: PageData["figures"][number]) => shortcodes().valueHtml(figure));
  const script = () => assets().ownAddress("share.js", config.folder);
  eleventyConfig.addShortcode("shareMenu", function () {
    const page = shown(this.page?.url);
    return page ? shortcodes().articleMenu(page, script(), addresses.link) : "";
  });
  eleventyConfig.addShortcode("keyFiguresTools", function () {
    const page = shown(this.page?.url);
    return page ? shortcodes().articleTools(page, script(), addresses.link) : "";
  });
  const cardOf = (url: string | false | undefined, size: unknown) =>
    shortcodes().cardAddress(shown(url)?.cards ?? [], size, warn);
  eleventyConfig.addShortcode("keyFiguresCard", function (size?: unknown) {
    return cardOf(this.page?.url, size);
  });
  eleventyConfig.addShortcode("keyFiguresPicture", function (size?: unknown) {
    const page = shown(this.page?.url);
    return page ? shortcodes().cardHtml(page, size, { warn, link: addresses.link }) : "";
  });
  eleventyConfig.addFilter("keyFiguresCardOf", (item: string | { url: string | false } | undefined, size?: unknown) =>
    cardOf(typeof item === "object" ? item.url : item, size),
  );
}
