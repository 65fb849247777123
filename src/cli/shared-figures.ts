import { relative } from "node:path";
import type { Article } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError, type Place, UsageError } from "../base/error.ts";
import { publishedAt, publishedIn } from "../build/published-list.ts";
import type { Finding } from "../lint/finding.ts";
import { placeAt } from "../lint/place.ts";
import { fileOf } from "../site/former.ts";
import type { PublishedArticle, PublishedFigure } from "../site/published.ts";
import { successorsOf } from "../site/successor.ts";
import type { Story } from "../story/story.ts";

/**
 * What was published, from a file or from an address.
 * @throws UsageError for an address of another kind; InputError for what is not there, or is no such list
 */
export async function publishedSince(where: string, effects: Effects): Promise<PublishedArticle[]> {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(where)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return (await publishedAt(where)).articles;
  if (scheme) throw new UsageError(`--since takes a file or an address of http or https, not ${scheme}:`);
  const found = await publishedIn(where, effects);
  if (!found) throw new InputError("no such file", { path: where });
  return found.articles;
}

/** The article of a list that is this file's: it says so itself, and `moved` what a file is called now. */
export function publishedOf(
  article: Article,
  all: readonly PublishedArticle[],
  moved: Readonly<Record<string, string>> = {},
): PublishedArticle | undefined {
  const path = nameOf(article.path);
  return all.find((each) => fileOf(each, moved) === path);
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

interface Looked {
  /** Files and folders that were named. */
  paths: readonly string[];
  /** The files that are there, and no drafts. */
  files: readonly string[];
  moved?: Readonly<Record<string, string>> | undefined;
  withdrawn?: Readonly<Record<string, string>> | undefined;
}

/** The figures of articles that were published, and whose files are not where one has looked, or are drafts. */
export function goneFigures(
  all: readonly PublishedArticle[],
  { paths, files, moved = {}, withdrawn = {} }: Looked,
): Finding[] {
  const there = new Set(files.map(nameOf));
  const isLookedAt = (file: string) =>
    paths.map(nameOf).some((path) => path === "" || `${file}/`.startsWith(`${path}/`));
  return all.flatMap((published) => {
    const file = fileOf(published, moved);
    if (file === undefined || there.has(file) || !isLookedAt(file)) return [];
    const said = Object.hasOwn(withdrawn, published.source ?? "")
      ? "the article was taken back"
      : "the article is not there any more";
    return published.figures.map((old) => sharedFinding(old, published, said, { path: file, line: 1, column: 1 }));
  });
}

/** As a list of cards names files: from the folder in which the command runs. */
function nameOf(path: string): string {
  return relative(".", path).replaceAll("\\", "/");
}

function findingOf(
  { path, markdown }: Article,
  old: PublishedFigure,
  published: PublishedArticle,
  now: Story["figures"][number]["source"] | undefined,
): Finding {
  const is = now ? `the article now says “${now.text}”` : "the article does not say it any more";
  const isPlaced = now !== undefined && now.start >= 0;
  const place = isPlaced ? placeAt(markdown, now.start, path) : { path, line: 1, column: 1 };
  const { shared, ...found } = sharedFinding(old, published, is, place);
  return {
    ...found,
    ...(isPlaced ? { length: now.end - now.start } : {}),
    shared: { ...shared, ...(now ? { is: now.text } : {}) },
  };
}

/** @param is what has become of it */
function sharedFinding(
  old: PublishedFigure,
  published: PublishedArticle,
  is: string,
  place: Place,
): Finding & Required<Pick<Finding, "shared">> {
  const pictures = [...old.cards, ...published.cards].map((card) => card.path);
  const was = [old.kicker, old.value].filter(Boolean).join(" ");
  const page = old.page ? ` on ${old.page} and` : "";
  const inPictures = pictures.length > 0 ? `${page} in ${pictures.map((name) => name.slice(1)).join(", ")}` : "";
  const { url } = published;
  return {
    message: `${was} (“${old.source.text}”) was shared${inPictures}; ${is}`,
    place,
    shared: { url, was: old.source.text, ...(old.page ? { page: old.page } : {}), pictures },
  };
}
