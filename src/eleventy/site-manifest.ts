import type { Articles } from "../build/articles.ts";
import { keyOf } from "../cache/key.ts";
import { manifestArticle, manifestParts } from "../site/manifest.ts";
import type { WithdrawnArticle } from "../site/published.ts";
import type { Retired } from "../site/retired.ts";

/** The text of `cards.json`, in parts: it is too long to be held where a site has thousands of articles. */
export function manifestOf(
  pictures: readonly string[],
  articles: Articles,
  { retired, withdrawn }: { retired: ReadonlyMap<string, Retired>; withdrawn: readonly WithdrawnArticle[] },
): ReturnType<typeof manifestParts> {
  const listed = articles.keys().flatMap((each) => {
    const read = () => {
      const kept = articles.read(each);
      if (!kept?.page) return undefined;
      const { article, page, proofs } = kept;
      return manifestArticle(page, proofs, { article, retired: retired.get(page.meta.url) });
    };
    const kept = articles.read(each);
    return kept?.page ? [{ url: kept.url, read }] : [];
  });
  return manifestParts(pictures, listed, withdrawn);
}

/** Of all that decides the text. @param more stands for what is retired and withdrawn */
export function manifestKey(epoch: string, articles: Articles, more: string): string {
  return keyOf([epoch, more, ...[...articles.keys(), ...articles.finalNames.values()].sort()].join());
}
