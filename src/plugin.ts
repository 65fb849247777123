import { join, relative, resolve, sep } from "node:path";
import { type ArticleOptions, parseArticle } from "./article/article.ts";
import { figureSpan } from "./article/figure-span.ts";
import { type ArticlePlan, planArticle, renderFiles } from "./build.ts";
import { type Config, normalizeConfig } from "./config.ts";
import { defaultEffects, type Effects } from "./effects.ts";
import type { EleventyConfig, EleventyData, EleventyDirectories, RunMode } from "./eleventy.ts";
import { InputError, InputErrors } from "./error.ts";
import { siteAddress, siteName } from "./site/address.ts";
import { keyFiguresList } from "./site/key-figures.ts";
import { pruneCards } from "./site/manifest.ts";
import { markSentences } from "./site/mark.ts";
import { insertTags, metaTags } from "./site/meta.ts";
import { type PageData, pageData } from "./site/page.ts";

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(keyfigures)`. Each Markdown page gets a card, share tags in
 * its head, a `keyfigures` object in its data and a `keyFigures` shortcode; `cards: false` and drafts get none.
 * @throws InputError for wrong options
 */
export default function keyfigures(eleventyConfig: EleventyConfig, options?: unknown): void {
  eleventyConfig.versionCheck(">=3.0.0");
  // A site that adopts the plugin has front-matter keys that we cannot know.
  const config = normalizeConfig({ strict: false, ...(options as object | undefined) }, "keyfigures options");
  connect(eleventyConfig, config, defaultEffects);
}

function connect(eleventyConfig: EleventyConfig, config: Config, effects: Effects): void {
  const pages = new Map<string, PageData>();
  const reading = new Map<string, Promise<ArticlePlan | InputError>>();
  let rendering: Promise<string[]> = Promise.resolve([]);
  let directories: EleventyDirectories = { input: ".", output: "_site" };
  let runMode: RunMode = "build";
  const said = new Set<string>();
  const warn = (line: string) => {
    if (!said.has(line)) effects.log(`[keyfigures] ${line}`);
    said.add(line);
  };

  eleventyConfig.on("eleventy.before", (event) => {
    directories = event.directories;
    runMode = event.runMode;
    pages.clear();
    reading.clear();
  });

  /** Reads, tells and plans one article; Eleventy asks several times, the work is done once. */
  async function plan(data: EleventyData): Promise<ArticlePlan | InputError> {
    const { inputPath } = data.page;
    const path = relative(".", inputPath);
    try {
      const markdown = await effects.read(inputPath).catch(() => data.page.rawInput);
      const articleOptions: ArticleOptions = { path, keys: config.keys, strict: config.strict };
      const lang = typeof data.lang === "string" ? data.lang : config.lang;
      if (lang) articleOptions.defaultLang = lang;
      const article = parseArticle(markdown, articleOptions);
      if (typeof data.title === "string") article.title = data.title;
      const url = pageAddress(data);
      const site = siteName(data);
      return planArticle(article, config, { url, ...(site ? { site } : {}) });
    } catch (error) {
      if (error instanceof InputError || error instanceof InputErrors) return error as InputError;
      throw error;
    }
  }

  function siteRoot(data: EleventyData): string {
    const found = config.url ?? siteAddress(data, process.env);
    if (!found) {
      warn("no site address: share pictures point at http://localhost:8080 until you set the option `url`");
    }
    const root = found ?? "http://localhost:8080";
    const prefix = (eleventyConfig.pathPrefix ?? "/").replace(/^\/*|\/+$/g, "");
    return prefix && !new URL(root).pathname.includes(`/${prefix}`) ? `${root}/${prefix}` : root;
  }

  function pageAddress(data: EleventyData): string {
    return siteRoot(data) + encodeURI(data.page.url || "/");
  }

  eleventyConfig.addGlobalData("eleventyComputed.keyfigures", () => async (data: EleventyData) => {
    const { inputPath, url } = data.page;
    // Eleventy first runs computed data on a stand-in to learn what it reads: nothing to do there.
    if (!isArticle(data) || typeof url !== "string" || url === "") return undefined;
    let reader = reading.get(inputPath);
    if (!reader) {
      reader = plan(data);
      reading.set(inputPath, reader);
    }
    const planned = await reader;
    if (planned instanceof Error || planned.files.length === 0) return undefined;
    const root = siteRoot(data);
    const site = config.site ?? siteName(data);
    const place = { root, url: pageAddress(data), folder: config.folder, ...(site ? { site } : {}) };
    const page = pageData(planned, place);
    pages.set(inputPath, page);
    for (const conflict of page.conflicts) warn(`warning: ${planned.article.path}: ${conflict}`);
    return page;
  });

  // All articles are read by now and no page is written yet: the moment to refuse faulty ones.
  eleventyConfig.on("eleventy.contentMap", async () => {
    const plans = await Promise.all(reading.values());
    const faults = plans.flatMap((each) =>
      each instanceof InputErrors ? each.errors : each instanceof InputError ? [each] : [],
    );
    if (faults.length > 0) throw new InputErrors(faults);
    const files = plans.flatMap((each) => (each instanceof Error ? [] : each.files));
    rendering = renderFiles(files, join(directories.output, config.folder), effects);
    // Awaited after the pages; until then a failure must not count as unhandled.
    rendering.catch(() => {});
  });

  eleventyConfig.on("eleventy.after", async ({ incremental }) => {
    const written = await rendering;
    if (runMode === "build" && !incremental) {
      await pruneCards(join(directories.output, config.folder), written, effects);
    }
  });

  eleventyConfig.addTransform("keyfigures", function (content) {
    const { inputPath, outputPath } = this.page;
    if (typeof outputPath !== "string") return content;
    refuseOutside(outputPath, directories.output, inputPath);
    const page = pages.get(inputPath);
    return page && outputPath.endsWith(".html") ? insertTags(content, metaTags(page.meta)) : content;
  });

  eleventyConfig.addShortcode("keyFigures", function () {
    const page = this.page && pages.get(this.page.inputPath);
    return page ? keyFiguresList(page.figures) : "";
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
