import { groupBy } from "../base/group.ts";
import type { PublishedArticle } from "./published.ts";

/** What is known of an article that is built now. */
interface Built {
  /** Its file, as the list names files. */
  article: string;
  url: string;
}

/** The published articles, each beside what is built of it, or alone. */
interface Formers<Article> {
  of: Map<Article, PublishedArticle>;
  /** Those that are not built any more. */
  gone: PublishedArticle[];
}

/**
 * Finds each built article among the published ones: by its file and its address, then by its file alone (it has moved), then by
 * its address alone (its file was renamed). Of a file with several pages none has moved: which is which, nobody said.
 * @param moved the names of files now, by their former ones
 */
export function formersOf<Article extends Built>(
  before: readonly PublishedArticle[],
  built: readonly Article[],
  moved: Readonly<Record<string, string>> = {},
): Formers<Article> {
  const of = new Map<Article, PublishedArticle>();
  const left = new Set(before);
  function pair(keyOf: (article: { file: string | undefined; address: string }) => string | undefined): void {
    const former = groupBy(before, (old) => keyOf({ file: fileOf(old, moved), address: addressOf(old.url) }));
    const now = groupBy(built, ({ article, url }) =>
      keyOf({ file: article.replaceAll("\\", "/"), address: addressOf(url) }),
    );
    for (const [key, [old, ...others]] of former) {
      const [article, ...more] = now.get(key) ?? [];
      if (key === undefined || !old || !article || others.length + more.length > 0 || !left.has(old) || of.has(article))
        continue;
      of.set(article, old);
      left.delete(old);
    }
  }
  pair(({ file, address }) => file && `${file}\n${address}`);
  pair(({ file }) => file);
  pair(({ address }) => address);
  return { of, gone: [...left] };
}

/** The name that the file of a published article has now. */
export function fileOf({ source }: PublishedArticle, moved: Readonly<Record<string, string>>): string | undefined {
  return source !== undefined && Object.hasOwn(moved, source) ? moved[source] : source;
}

function addressOf(url: string): string {
  return new URL(url).pathname;
}
