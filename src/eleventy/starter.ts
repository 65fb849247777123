import { basename, join, relative } from "node:path";
import { defaultEffects } from "../base/effects.ts";
import type { CollectionItem, EleventyConfig, EleventyData, RunMode } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { longDate } from "../base/long-date.ts";
import { cacheFolder } from "../cache/folder.ts";
import { directionOf } from "../card/typography.ts";
import { normalizeConfig } from "../config.ts";
import { outsideOf } from "../output/outside.ts";
import { isoDate } from "../site/date.ts";
import { outline } from "../site/headings.ts";
import { siteMarkdown } from "../site/markdown.ts";
import { neighbours, newestFirst, related } from "../site/neighbours.ts";
import { type PhotoSource, replacePhotos } from "../site/photos.ts";
import { readingMinutes } from "../site/reading-time.ts";
import { slug } from "../site/slug.ts";
import { tagPages } from "../site/tag-pages.ts";
import { languages, wordsOf } from "../site/words.ts";
import { refuseCode } from "./article-code.ts";
import { assetAddress } from "./asset.ts";
import { ownAddress } from "./assets.ts";
import { vouchFor } from "./plain-markdown.ts";
import { writeSearchIndex } from "./search-index.ts";

/**
 * What a site made by `keyfigures init` needs beside the plugin itself, so that its `eleventy.config.js` stays
 * short: Markdown, drafts, and the collections, filters and words that the layouts of `templates/site` use.
 * @param options the same as the plugin's
 */
export function starter(eleventyConfig: EleventyConfig, options?: unknown): void {
  const { url, site: name, lang: first, folder, cache } = normalizeConfig(options);
  const photoCache = cacheFolder(cache).photos;
  eleventyConfig.addGlobalData("site", { url, name, folder, style: ownAddress("keyfigures.css", folder) });
  // An article that does not say it is in the site's first language.
  if (first !== undefined) eleventyConfig.addGlobalData("lang", first);
  let runMode: RunMode = "build";
  let output = "_site";
  eleventyConfig.on("eleventy.before", (event) => {
    runMode = event.runMode;
    output = event.directories.output;
    const outside = outsideOf(output);
    for (const path of ["photos", "pagefind"].map((name) => join(output, name))) {
      const place = outside(path);
      if (place !== undefined) throw new InputError(`leads outside the output folder, to ${place}`, { path });
    }
  });
  eleventyConfig.on("eleventy.after", async ({ incremental }) => {
    if (runMode === "build" && !incremental) await writeSearchIndex(output);
  });
  // A draft can be looked at while it is written, and is not published.
  eleventyConfig.addPreprocessor("drafts", "md", (data) =>
    data.draft === true && runMode === "build" ? false : undefined,
  );
  refuseCode(eleventyConfig);
  eleventyConfig.setLibrary("md", vouchFor(siteMarkdown()));
  eleventyConfig.addPassthroughCopy({
    "templates/site/assets/site.css": "assets/site.css",
    "templates/site/assets/search.js": "assets/search.js",
    "templates/site/assets/favicon.svg": "favicon.svg",
  });

  // Photos beside the articles, `![…](port.jpg)`, in the widths that readers' screens need.
  eleventyConfig.addTransform("keyfigures photos", (content) => replacePhotos(content, photoSources));

  eleventyConfig.addGlobalData(
    "eleventyComputed.words",
    () =>
      ({ lang }: EleventyData) =>
        wordsOf(typeof lang === "string" && lang ? lang : "en"),
  );
  /** An article is Markdown that its author dates. */
  const articles = (items: readonly CollectionItem[]) =>
    newestFirst(items.filter(({ data, page }) => page.inputPath.endsWith(".md") && data.date !== undefined));
  eleventyConfig.addCollection("articles", (api) => articles(api.getAll()));
  for (const lang of languages) {
    eleventyConfig.addCollection(`articles_${lang}`, (api) =>
      articles(api.getAll()).filter(({ data }) => data.lang === lang),
    );
  }
  eleventyConfig.addCollection("tagPages", (api) => tagPages(articles(api.getAll())));

  addFilters(eleventyConfig, first);

  async function photoSources(file: string): Promise<PhotoSource[]> {
    if (relative(".", file).startsWith("..")) throw new InputError("the picture is outside the site", { path: file });
    const { scalePhoto } = await import("./photo.ts");
    const variants = await scalePhoto(file, photoCache, defaultEffects);
    for (const { name } of variants) await defaultEffects.copy(join(photoCache, name), join(output, "photos", name));
    const link = eleventyConfig.getFilter("url");
    return variants.map(({ name, width, height }) => ({ href: link(`/photos/${name}`), width, height }));
  }
}

/** What layouts ask for. @param first language of the site */
function addFilters(eleventyConfig: EleventyConfig, first: string | undefined): void {
  eleventyConfig.addFilter("asset", (path: string) =>
    assetAddress(path, join("templates/site/assets", basename(path))),
  );
  eleventyConfig.addFilter("direction", directionOf);
  eleventyConfig.addFilter("longDate", (date: Date | string, lang: string) => longDate(new Date(date), lang));
  eleventyConfig.addFilter("isoDate", (date: Date | string) => isoDate(new Date(date)));
  eleventyConfig.addFilter("readingMinutes", readingMinutes);
  eleventyConfig.addFilter("outline", outline);
  eleventyConfig.addFilter("neighbours", neighbours);
  eleventyConfig.addFilter("related", related);
  eleventyConfig.addFilter("tagPath", (tag: string, lang: string) => localPath(`/tags/${slug(tag)}/`, lang));
  eleventyConfig.addFilter("localPath", localPath);
  eleventyConfig.addFilter("inLanguage", (pages: readonly { data: EleventyData }[], lang: string) =>
    pages.filter(({ data }) => data.lang === lang),
  );
  eleventyConfig.addFilter("translation", (pages: readonly { data: EleventyData }[], key: string, lang: string) =>
    pages.find(({ data }) => data.translationKey === key && data.lang === lang),
  );
  eleventyConfig.addFilter("translations", (pages: readonly { data: EleventyData }[], key: string | undefined) =>
    key === undefined ? [] : pages.filter(({ data }) => data.translationKey === key).sort(byLanguage),
  );

  /** The site's first language first. */
  function byLanguage({ data: a }: { data: EleventyData }, { data: b }: { data: EleventyData }): number {
    return Number(b.lang === first) - Number(a.lang === first) || String(a.lang).localeCompare(String(b.lang), "en");
  }

  /** The site's first language stands at its root, every other in a folder of its own. */
  function localPath(path: string, lang: string): string {
    return lang === (first ?? "en") ? path : `/${lang}${path}`;
  }
}
