import { groupBy } from "../base/group.ts";
import { type Neighbour, newestFirst } from "./neighbours.ts";
import { slug } from "./slug.ts";

/** The articles of one language that have a tag. */
interface TagPage<Article> {
  tag: string;
  /** "intelligence-artificielle", for an address. */
  slug: string;
  lang: string;
  articles: Article[];
}

/** One page for each tag of each language, by its name. */
export function tagPages<Article extends Neighbour>(articles: readonly Article[]): TagPage<Article>[] {
  const tagged = articles.flatMap((article) => {
    const { tags, lang } = article.data;
    if (!Array.isArray(tags) || typeof lang !== "string") return [];
    return tags.map((tag) => ({ article, lang, tag: String(tag) }));
  });
  const pages = [...groupBy(tagged, ({ lang, tag }) => `${lang}/${slug(tag)}`).values()].map((group) => {
    const { tag, lang } = group[0] as (typeof group)[number];
    return { tag, slug: slug(tag), lang, articles: newestFirst(group.map(({ article }) => article)) };
  });
  return pages.sort((a, b) => a.lang.localeCompare(b.lang, "en") || a.tag.localeCompare(b.tag, a.lang));
}
