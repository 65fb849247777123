import { readdirSync } from "node:fs";
import type { EleventyConfig } from "./base/eleventy-types.ts";
import { lazy } from "./base/lazy.ts";

export type { Article, ArticleOptions } from "./article/article.ts";
export type { FrontMatter } from "./article/front-matter-shape.ts";
export { InputError, InputErrors } from "./base/error.ts";
export type { Card, CardFigure, CardSource } from "./card/card.ts";
export { type CustomSize, type SizeName, sizes } from "./card/size.ts";
export type { Theme } from "./card/theme.ts";
export type { ThemeSpec } from "./card/theme-spec.ts";
export type { CheckOptions } from "./check/check-card.ts";
export type { Problem } from "./check/problem.ts";
export type { Config, ConfigSpec } from "./config.ts";
export { checkCard, renderCard, renderCarousel } from "./draw.ts";
export type { Conflict } from "./figure/conflicts.ts";
export type { Figure, FigureKind, Qualifier, Source } from "./figure/figure.ts";
export type { PageData } from "./site/page.ts";

// A site's configuration imports this file for the plugin, and an unchanged site needs nothing of what reads
// figures: loading that takes as long as Eleventy takes for two hundred pages.
type Library = typeof import("./library.ts");
const library = lazy<Library>(import.meta.url, "./library");
const plugin = lazy<typeof import("./eleventy/plugin.ts")>(import.meta.url, "./eleventy/plugin");
const starterSite = lazy<typeof import("./eleventy/starter.ts")>(import.meta.url, "./eleventy/starter");

export const parseArticle: Library["parseArticle"] = (...given) => library().parseArticle(...given);
export const dataSchema: Library["dataSchema"] = (...given) => library().dataSchema(...given);
export const normalizeConfig: Library["normalizeConfig"] = (...given) => library().normalizeConfig(...given);
export const extractFigures: Library["extractFigures"] = (...given) => library().extractFigures(...given);
export const selectFigures: Library["selectFigures"] = (...given) => library().selectFigures(...given);
export const findConflicts: Library["findConflicts"] = (...given) => library().findConflicts(...given);
export const formatFigure: Library["formatFigure"] = (...given) => library().formatFigure(...given);
export const planCards: Library["planCards"] = (...given) => library().planCards(...given);
export const carouselCards: Library["carouselCards"] = (...given) => library().carouselCards(...given);
export const starter: ReturnType<typeof starterSite>["starter"] = (...given) => starterSite().starter(...given);

const files = lazy<typeof import("./build/config-file.ts")>(import.meta.url, "./build/config-file");
const optionFiles = /^keyfigures\.config\.(?:ts|js|mjs|json)$/;

/**
 * The Eleventy plugin: see `plugin.ts`. Where the site has a `keyfigures.config.ts`, `.js` or `.json`, its options are the plugin's,
 * and those that are handed over here are stronger.
 */
export default function keyfigures(eleventyConfig: EleventyConfig, options?: unknown): void | Promise<void> {
  const install = (all: unknown) => plugin().default(eleventyConfig, all);
  if (!readdirSync(".").some((name) => optionFiles.test(name))) return install(options);
  const file = files().configFile(".");
  return file === undefined
    ? install(options)
    : files()
        .readConfigFile(file)
        .then((spec) => install({ ...(spec as object), ...(options as object) }));
}

// Adding it a second time does nothing: https://www.11ty.dev/docs/create-plugin/
Object.defineProperties(keyfigures, {
  eleventyPackage: { value: "keyfigures" },
  eleventyPluginOptions: { value: { unique: true } },
});
