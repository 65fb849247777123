import { relative } from "node:path";
import type { Article } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError, UsageError } from "../base/error.ts";
import { publishedAt, publishedIn } from "../build/published-list.ts";
import type { Finding } from "../lint/finding.ts";
import { placeAt } from "../lint/place.ts";
import type { PublishedArticle, PublishedFigure } from "../site/published.ts";
import { successorsOf } from "../site/successor.ts";
import type { Story } from "../story/story.ts";

/**
 * What was published, from a file or from an address.
 * @throws UsageError for an address of another kind; InputError for what is not there, or is no such list
 */
export async function publishedSince(where: string, effects: Effects): Promise<PublishedArticle[]> {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(where)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return publishedAt(where);
  if (scheme) throw new UsageError(`--since takes a file or an address of http or https, not ${scheme}:`);
  const found = await publishedIn(where, effects);
  if (!found) throw new InputError("no such file", { path: where });
  return found;
}

/** The article of a list that is this file's: it says so itself. */
export function publishedOf(article: Article, all: readonly PublishedArticle[]): PublishedArticle | undefined {
  const path = relative(".", article.path).replaceAll("\\", "/");
  return all.find(({ source }) => source === path);
}

/** The figures that were shared with a number that the article does not say any more. */
export function sharedFigures(article: Article, story: Story, published: PublishedArticle): Finding[] {
  const now = story.figures.map(({ source, label = "" }) => ({
    value: source.text,
    label,
    sentence: source.sentence,
    words: source.text,
    cards: [],
    source,
  }));
  const former = published.figures.map((figure) => ({ ...figure, value: figure.source.text, page: undefined, figure }));
  const successors = successorsOf(former, now);
  return former.flatMap((old) => {
    const successor = now.find((each) => each === successors.get(old));
    if (successor?.value === old.value) return [];
    return [findingOf(article, old.figure, published, successor?.source)];
  });
}

function findingOf(
  { path, markdown }: Article,
  old: PublishedFigure,
  published: PublishedArticle,
  now: Story["figures"][number]["source"] | undefined,
): Finding {
  const pictures = [...old.cards, ...published.cards].map((card) => card.path);
  const was = [old.kicker, old.value].filter(Boolean).join(" ");
  const is = now ? `the article now says “${now.text}”` : "the article does not say it any more";
  const page = old.page ? ` on ${old.page} and` : "";
  const inPictures = pictures.length > 0 ? `${page} in ${pictures.map((name) => name.slice(1)).join(", ")}` : "";
  return {
    message: `${was} (“${old.source.text}”) was shared${inPictures}; ${is}`,
    place: now && now.start >= 0 ? placeAt(markdown, now.start, path) : { path, line: 1, column: 1 },
    ...(now && now.start >= 0 ? { length: now.end - now.start } : {}),
    shared: {
      url: published.url,
      was: old.source.text,
      ...(now ? { is: now.text } : {}),
      ...(old.page ? { page: old.page } : {}),
      pictures,
    },
  };
}
