import { groupBy } from "../base/group.ts";
import { lazy } from "../base/lazy.ts";
import type { BuiltArticle } from "../build/articles.ts";
import type { KeptArticle } from "../build/compiled-article.ts";

// Most sites have no translations.
const meta = lazy<typeof import("../site/meta.ts")>(import.meta.url, "../site/meta");

/** Tells each article's page of its translations. */
export function translate(published: readonly BuiltArticle[]): void {
  const groups = groupBy<string | undefined, KeptArticle & BuiltArticle>(published, (each) => each.translationKey);
  for (const [key, group] of groups) {
    if (key === undefined) continue;
    const translations = group.map(({ lang, url }) => ({ lang, url }));
    // Eleventy reads files in whatever order they come.
    translations.sort((a, b) => (a.lang < b.lang ? -1 : 1));
    for (const article of group) {
      article.page.meta.translations = translations;
      article.tags = meta().metaTags(article.page.meta);
    }
  }
}
