import { join, relative, resolve, sep } from "node:path";
import { type ArticleOptions, parseArticle } from "./article/article.ts";
import { figureSpan } from "./article/figure-span.ts";

import { type ArticlePlan, planArticle } from "./build.ts";

import { type Config, normalizeConfig } from "./config.ts";
import { defaultEffects, type Effects } from "./effects.ts";
import type {
  EleventyConfig,
  EleventyData,
  EleventyDirectories,
  EleventyPage,
  RunMode,
  ServerRequest,
} from "./eleventy.ts";
import { InputError, InputErrors } from "./error.ts";
import { addPages } from "./plugin-pages.ts";
import { createOnRequest } from "./render/on-request.ts";
import { cacheFolder, pruneDaily } from "./render/store.ts";
import { templateVersions } from "./render/template-of.ts";
import { renderFiles } from "./render-files.ts";
import { siteAddress, siteName } from "./site/address.ts";
import { groupBy } from "./site/group.ts";
import { keyFiguresList, valueHtml } from "./site/key-figures.ts";
import { manifestArticle, updateManifest } from "./site/manifest.ts";
import { markSentences } from "./site/mark.ts";
import { insertTags, metaTags, type PageMeta } from "./site/meta.ts";
import { type PageData, pageData } from "./site/page.ts";
import { shareMenu } from "./site/share-menu.ts";
import { sharedArticle } from "./site/shared.ts";
import { wordsOf } from "./site/words.ts";
import { loadSiteTemplates } from "./site-templates.ts";

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(keyfigures)`. Each Markdown page gets a card, share tags in
 * its head, a `keyfigures` object in its data and the shortcodes `keyFigures` and `shareMenu`; each figure gets a
 * share page, the site feeds. `cards: false` and drafts get none of it.
 * @throws InputError for wrong options
 */
export default function keyfigures(eleventyConfig: EleventyConfig, options?: unknown): void {
  eleventyConfig.versionCheck(">=3.0.0");
  // A site that adopts the plugin has front-matter keys that we cannot know.
  const config = normalizeConfig({ strict: false, ...(options as object | undefined) }, "keyfigures options");
  connect(eleventyConfig, config, defaultEffects);
}

/** What an article's page shows, and the plan it comes from. */
interface Telling {
  plan: ArticlePlan;
  page: PageData;
  /** Of an article and its translations. */
  translationKey?: string;
}

function connect(eleventyConfig: EleventyConfig, config: Config, effects: Effects): void {
  const reading = new Map<string, Promise<Telling | Error>>();
  const told = new Map<string, Telling>();
  /** What an article told before, and all that it told it from: saving one article tells one anew. */
  const unchanged = new Map<string, { key: string; telling: Telling }>();
  /** By the page's path: what its head says. */
  const metas = new Map<string, PageMeta>();
  /** The site's address with its path prefix, once a page's data has told it. */
  let root = "";
  let rendering: Promise<string[]> = Promise.resolve([]);
  let directories: EleventyDirectories = { input: ".", output: "_site" };
  let runMode: RunMode = "build";
  let incremental = false;
  const cache = cacheFolder(config.cache);
  const onRequest = createOnRequest(cache, async ({ card, article, ...options }) => {
    const { renderChecked } = await import("./check/check-card.ts");
    const { picture, problems } = await renderChecked(card, options);
    for (const { severity, message } of problems) warn(`${severity}: ${article}: ${message}`);
    if (!picture) throw new InputError("its card cannot be drawn", { path: article });
    return picture;
  });
  const said = new Set<string>();
  const warn = (line: string) => {
    if (!said.has(line)) effects.log(`[keyfigures] ${line}`);
    said.add(line);
  };

  eleventyConfig.addWatchTarget("./templates/cards/");
  eleventyConfig.on("eleventy.before", async (event) => {
    await loadSiteTemplates();
    directories = event.directories;
    runMode = event.runMode;
    incremental = event.incremental === true;
    reading.clear();
    told.clear();
    metas.clear();
  });

  function siteRoot(data: EleventyData): string {
    const found = config.url ?? siteAddress(data, process.env);
    if (!found) {
      warn("no site address: share pictures point at http://localhost:8080 until you set the option `url`");
    }
    const root = found ?? "http://localhost:8080";
    const prefix = prefixed("/").replace(/\/$/, "");
    return prefix && !`${new URL(root).pathname}/`.includes(`${prefix}/`) ? root + prefix : root;
  }

  /** A path from the site's root as pages of this site link it. */
  function link(path: string): string {
    // Eleventy's own plugin adds the path prefix to whatever a page links.
    return encodeURI(eleventyConfig.hasPlugin("@11ty/eleventy/html-base-plugin") ? path : prefixed(path));
  }

  function prefixed(path: string): string {
    return eleventyConfig.getFilter("url")(path);
  }

  async function tell(data: EleventyData): Promise<Telling> {
    const { inputPath, url } = data.page;
    const markdown = await effects.read(inputPath).catch(() => data.page.rawInput);
    const lang = typeof data.lang === "string" ? data.lang : config.lang;
    root = siteRoot(data);
    const site = config.site ?? siteName(data);
    const key = JSON.stringify([markdown, lang, data.title, url, root, site, templateVersions()]);
    const before = unchanged.get(inputPath);
    if (before?.key === key) return before.telling;
    const articleOptions: ArticleOptions = { path: relative(".", inputPath), keys: config.keys, strict: config.strict };
    if (lang) articleOptions.defaultLang = lang;
    const article = parseArticle(markdown, articleOptions);
    if (typeof data.title === "string") article.title = data.title;
    const path = url || "/";
    const named = site ? { site } : {};
    const plan = planArticle(article, config, { url: root + encodeURI(path), ...named });
    const page = pageData(plan, { root, path, folder: config.folder, pages: config.pages, ...named });
    const { translationKey } = article.front;
    const telling = { plan, page, ...(translationKey ? { translationKey } : {}) };
    // Only a run that builds again has a use for it; a single build would keep every article's text.
    if (runMode !== "build") unchanged.set(inputPath, { key, telling });
    return telling;
  }

  /** Reads, tells and plans one article; Eleventy asks several times, the work is done once. */
  async function telling(data: EleventyData): Promise<Telling | undefined> {
    const { inputPath, url } = data.page;
    // Eleventy first runs computed data on a stand-in to learn what it reads: nothing to do there.
    if (!isArticle(data) || typeof url !== "string" || url === "") return undefined;
    let reader = reading.get(inputPath);
    if (!reader) {
      reader = tell(data).catch((error) => {
        if (error instanceof InputError || error instanceof InputErrors) return error;
        throw error;
      });
      reading.set(inputPath, reader);
    }
    const result = await reader;
    if (result instanceof Error || result.plan.files.length === 0) return undefined;
    told.set(inputPath, result);
    metas.set(url, result.page.meta);
    return result;
  }

  eleventyConfig.addGlobalData("eleventyComputed.keyfigures", () => async (data: EleventyData) => {
    const result = await telling(data);
    if (!result) return undefined;
    for (const conflict of result.page.conflicts) warn(`warning: ${result.plan.article.path}: ${conflict}`);
    return result.page;
  });

  const generated = addPages(eleventyConfig, config, {
    pageOf: async (data) => (await telling(data))?.page,
    setMeta: (path, meta) => metas.set(path, meta),
    root: siteRoot,
    link,
  });

  // All articles are read by now and no page is written yet: the moment to refuse faulty ones.
  eleventyConfig.on("eleventy.contentMap", async () => {
    const results = await Promise.all(reading.values());
    const faults = results.flatMap((each) =>
      each instanceof InputErrors ? each.errors : each instanceof InputError ? [each] : [],
    );
    if (faults.length > 0) throw new InputErrors(faults);
    translate();
    const files = results.flatMap((each) =>
      each instanceof Error ? [] : [...each.plan.files, ...each.plan.figureFiles.flat(), ...each.plan.otherFiles],
    );
    if (runMode === "serve") return onRequest.offer(files);
    rendering = renderFiles(files, join(directories.output, config.folder), {
      concurrency: config.concurrency,
      cache,
      all: !incremental,
      progress: true,
      effects,
    });
    // Awaited after the pages; until then a failure must not count as unhandled.
    rendering.catch(() => {});
  });

  /** Tells each article's page of its translations. */
  function translate(): void {
    const groups = groupBy(told.values(), ({ translationKey }) => translationKey);
    for (const [key, group] of groups) {
      if (key === undefined) continue;
      const translations = group.map(({ page: { meta } }) => ({ lang: meta.lang, url: meta.url }));
      for (const { page } of group) page.meta.translations = translations;
    }
  }

  eleventyConfig.setServerOptions({
    onRequest: {
      [`/${config.folder}/:name`]: ({ patternGroups }: ServerRequest) => onRequest.answer(patternGroups.name ?? ""),
    },
  });

  eleventyConfig.on("eleventy.after", async () => {
    const written = await rendering;
    // Not by Eleventy's passthrough: of a folder outside the project (a workspace's) it loses its watcher's bearings.
    for (const [from, to] of generated.assets) await effects.copy(from, join(directories.output, to));
    if (runMode === "build" && !incremental) {
      const articles = [...told.values()].map(({ page, plan }) => manifestArticle(page, plan.story));
      await updateManifest(join(directories.output, config.folder), written, articles, effects);
      await pruneDaily(cache, effects);
    }
  });

  eleventyConfig.addTransform("keyfigures", function (content) {
    const { inputPath, outputPath, url } = this.page;
    if (typeof outputPath !== "string") return content;
    refuseOutside(outputPath, directories.output, inputPath);
    const meta = url ? metas.get(url) : undefined;
    if (!meta || !outputPath.endsWith(".html")) return content;
    return insertTags(content, [...metaTags(meta), ...generated.tags(meta, root)]);
  });

  const pageOf = (page: EleventyPage | undefined) => page && told.get(page.inputPath)?.page;

  eleventyConfig.addShortcode("keyFigures", function () {
    const page = pageOf(this.page);
    return page ? keyFiguresList(page.figures, { link, share: wordsOf(page.meta.lang).share }) : "";
  });
  // For a page that presents an article: an item of a collection says which.
  eleventyConfig.addShortcode("keyFiguresOf", (item: { url: string | false; page: EleventyPage }) => {
    const page = pageOf(item.page);
    return page && item.url ? keyFiguresList(page.figures, { page: item.url, link }) : "";
  });
  eleventyConfig.addFilter("figureValue", valueHtml);
  eleventyConfig.addShortcode("shareMenu", function () {
    const page = pageOf(this.page);
    if (!page) return "";
    const words = wordsOf(page.meta.lang);
    const gallery = page.places?.gallery;
    return shareMenu(sharedArticle(page), { words, label: words.share, script: generated.script, gallery, link });
  });

  eleventyConfig.amendLibrary("md", (library) => {
    library.use(figureSpan as (md: never) => void).use(markSentences as (md: never) => void);
  });
}

/** A Markdown page that is published and wants cards. */
function isArticle(data: EleventyData): boolean {
  const { inputPath } = data.page;
  return typeof inputPath === "string" && inputPath.endsWith(".md") && data.permalink !== false && data.draft !== true;
}

/** Eleventy follows `permalink: ../x.html` out of the output folder and reports success. */
function refuseOutside(outputPath: string, output: string, inputPath: string): void {
  const inside = relative(resolve(output), resolve(outputPath));
  if (inside === ".." || inside.startsWith(`..${sep}`)) {
    throw new InputError(`its permalink leads outside the output folder, to ${outputPath}`, {
      path: relative(".", inputPath),
    });
  }
}
