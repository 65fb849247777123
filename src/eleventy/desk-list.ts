import { readFileSync, statSync } from "node:fs";
import { parseFrontMatter } from "../article/front-matter.ts";
import type { Articles } from "../build/articles.ts";
import type { ListedPage } from "../desk/list-html.ts";
import { previewPicture } from "../site/picture.ts";

/**
 * All pages that have a card or a fault, as the build left them: none is read again but those whose file is newer.
 * @param built - when that was, in milliseconds of the clock that files are dated by
 */
export function listedPages(articles: Articles, built: number): ListedPage[] {
  const pages: ListedPage[] = [];
  for (const [path, article] of articles.all()) {
    const file = article instanceof Error ? (articles.inputOf(path)?.input.article ?? path) : article.article;
    const fault = article instanceof Error ? article.message : faultSince(file, built);
    const none = { path, article: file, title: path, lang: "en", figures: 0, conflicts: 0, warnings: 0 };
    if (article instanceof Error) pages.push({ ...none, fault: article.message });
    else if (article.page) {
      const { page, warnings = [], lang } = article;
      const preview = previewPicture(page.cards);
      pages.push({
        path,
        article: article.article,
        title: page.meta.title,
        lang,
        figures: page.figures.length,
        conflicts: page.conflicts.length,
        warnings: warnings.length,
        ...(preview ? { picture: { src: preview.path, width: preview.width, height: preview.height } } : {}),
        ...(fault ? { fault } : {}),
      });
    }
  }
  return pages;
}

/** What front matter that was broken since the build keeps the next one from: Eleventy ends at the first such file. */
function faultSince(path: string, built: number): string | undefined {
  try {
    if (!path.endsWith(".md") || statSync(path).mtimeMs < built) return undefined;
    parseFrontMatter(readFileSync(path, "utf8"), path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : (error as Error).message;
  }
}
