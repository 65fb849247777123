import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { directionOf } from "./card/typography.ts";
import { normalizeConfig } from "./config.ts";
import type { EleventyConfig, EleventyData, RunMode } from "./eleventy.ts";
import { isoDate, longDate } from "./site/date.ts";
import { siteMarkdown } from "./site/markdown.ts";
import { wordsOf } from "./site/words.ts";

const require = createRequire(import.meta.url);

/** The files of the cards' own typefaces that pages use: Latin, the weights that the style sheet names. */
const fonts = {
  "@fontsource/newsreader": [
    "newsreader-latin-400-normal",
    "newsreader-latin-400-italic",
    "newsreader-latin-600-normal",
  ],
  "@fontsource/libre-franklin": [
    "libre-franklin-latin-400-normal",
    "libre-franklin-latin-600-normal",
    "libre-franklin-latin-700-normal",
  ],
};

/**
 * What a site made by `keyfigures init` needs beside the plugin itself, so that its `eleventy.config.js` stays
 * short: Markdown, drafts, typefaces, and the filters and words that the layouts of `templates/site` use.
 */
export function starter(eleventyConfig: EleventyConfig, options?: unknown): void {
  const { url, site: name } = normalizeConfig(options);
  eleventyConfig.addGlobalData("site", { url, name });

  let runMode: RunMode = "build";
  eleventyConfig.on("eleventy.before", (event) => {
    runMode = event.runMode;
  });
  // A draft can be looked at while it is written, and is not published.
  eleventyConfig.addPreprocessor("drafts", "md", (data) =>
    data.draft === true && runMode === "build" ? false : undefined,
  );

  eleventyConfig.setLibrary("md", siteMarkdown());
  eleventyConfig.addPassthroughCopy({ "templates/site/assets": "assets" });
  for (const [name, files] of Object.entries(fonts)) {
    const folder = relative(".", dirname(require.resolve(`${name}/package.json`)));
    for (const file of files) {
      eleventyConfig.addPassthroughCopy({ [join(folder, "files", `${file}.woff2`)]: `assets/fonts/${file}.woff2` });
    }
  }

  eleventyConfig.addGlobalData(
    "eleventyComputed.words",
    () =>
      ({ lang }: EleventyData) =>
        wordsOf(typeof lang === "string" && lang ? lang : "en"),
  );
  eleventyConfig.addCollection("articles", (collections) =>
    collections.getAll().filter(({ data, page }) => page.inputPath.endsWith(".md") && data.date !== undefined),
  );
  eleventyConfig.addFilter("direction", directionOf);
  eleventyConfig.addFilter("longDate", longDate);
  eleventyConfig.addFilter("isoDate", isoDate);
  eleventyConfig.addFilter("inLanguage", (pages: readonly { data: EleventyData }[], lang: string) =>
    pages.filter(({ data }) => data.lang === lang),
  );
  eleventyConfig.addFilter("translation", (pages: readonly { data: EleventyData }[], key: string, lang: string) =>
    pages.find(({ data }) => data.translationKey === key && data.lang === lang),
  );
  eleventyConfig.addFilter("translations", (pages: readonly { data: EleventyData }[], key: string | undefined) =>
    key === undefined ? [] : pages.filter(({ data }) => data.translationKey === key),
  );
}
