import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { EleventyData } from "../base/eleventy-types.ts";
import { type Cascade, cascadeOf } from "./cascade.ts";
import type { ArticleInput } from "./compile-article.ts";
import { folderLang } from "./folder-lang.ts";
import { isMarkdown } from "./page-kind.ts";

/** All that decides a compiled article beside its text. @param templates what tells the site's own from others */
export type Circumstances = Omit<ArticleInput, "markdown"> & { templates: string };

export interface CircumstancesOptions {
  /** What tells the site's own templates from others. */
  templates: string;
  /** Whether sentences that say figures get ids in a page. */
  marks(data: EleventyData): boolean;
  /** The site's address with its path prefix, and its name. */
  site(data: EleventyData): { root: string; name?: string | undefined };
}

/** @param shown what a template language has made of the page's text, where that is known */
export function circumstancesOf(
  data: EleventyData,
  { templates, marks, site, shown }: CircumstancesOptions & { shown: string | undefined },
): Circumstances {
  const { inputPath, url } = data.page;
  const { root, name } = site(data);
  const textless = !isMarkdown(data);
  const told = withFolderLang(cascadeOf(data), inputPath);
  return {
    article: inputPath.startsWith("./") ? inputPath.slice(2) : relative(".", inputPath),
    ...(shown === undefined ? {} : { shown }),
    ...(textless ? { textless } : {}),
    // A home page is mostly called as its site is.
    told: textless && !told.title && !told.navigation && name ? { ...told, title: name } : told,
    marks: !textless && marks(data),
    path: url || "/",
    root,
    ...(name ? { site: name } : {}),
    templates,
  };
}

/** What the files beside a page show of its language goes before what a site's starter says, which may never have been changed. */
function withFolderLang(told: Cascade, path: string): Cascade {
  const siteLang = told.lang === undefined ? folderLang(path) : undefined;
  return siteLang === undefined ? told : { ...told, siteLang };
}

/** Of a page's file, or what stands for it. */
export function textIn({ page: { inputPath, rawInput } }: EleventyData, { textless }: Circumstances): string {
  return textless ? "" : (textOf(inputPath) ?? rawInput);
}

/** Undefined for a page without a file. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
