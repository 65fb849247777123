import type { Articles } from "../build/articles.ts";
import { manifestArticle, manifestParts } from "../site/manifest.ts";

/** The text of `cards.json`, in parts: it is too long to be held where a site has thousands of articles. */
export function manifestOf(pictures: readonly string[], articles: Articles): ReturnType<typeof manifestParts> {
  const listed = articles.keys().flatMap((each) => {
    const read = () => {
      const { page, proofs } = articles.read(each) ?? {};
      return page && proofs && manifestArticle(page, proofs);
    };
    const kept = articles.read(each);
    return kept?.page ? [{ url: kept.url, read }] : [];
  });
  return manifestParts(pictures, listed);
}
