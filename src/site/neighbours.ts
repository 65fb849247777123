/** An article as far as its order and subjects go. */
export interface Neighbour {
  url: string | false;
  date: Date;
  data: Record<string, unknown>;
}

const tagsOf = ({ data }: Neighbour): string[] => (Array.isArray(data.tags) ? data.tags.map(String) : []);

/** Newest first; of one day, in the order of their addresses. */
export function newestFirst<Article extends Neighbour>(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (a, b) => Number(b.date) - Number(a.date) || String(a.url).localeCompare(String(b.url), "en"),
  );
}

/** The articles before and after the one at `url`, in its language. */
export function neighbours<Article extends Neighbour>(
  articles: readonly Article[],
  url: string,
): { newer?: Article | undefined; older?: Article | undefined } {
  const own = articles.find((article) => article.url === url);
  if (!own) return {};
  const ordered = newestFirst(articles.filter(({ data }) => data.lang === own.data.lang));
  const index = ordered.indexOf(own);
  return { newer: ordered[index - 1], older: ordered[index + 1] };
}

/** Up to `count` articles of the same language that share most tags with the one at `url`, the newest of equals first. */
export function related<Article extends Neighbour>(articles: readonly Article[], url: string, count = 3): Article[] {
  const own = articles.find((article) => article.url === url);
  if (!own) return [];
  const tags = new Set(tagsOf(own));
  const shared = (article: Article) => tagsOf(article).filter((tag) => tags.has(tag)).length;
  return newestFirst(articles.filter((article) => article !== own && article.data.lang === own.data.lang))
    .filter((article) => shared(article) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, count);
}
