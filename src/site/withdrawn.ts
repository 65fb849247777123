import { decodedPath } from "../base/decoded-path.ts";
import { escapeHtml } from "../base/escape.ts";
import { noticeHtml } from "./correction-page.ts";
import { daysBetween, earlier } from "./day.ts";
import { isInside, placeKind, placesOf } from "./places.ts";
import type { Published, PublishedArticle, WithdrawnArticle } from "./published.ts";
import { wordsOf } from "./words.ts";

interface WithdrawOptions {
  /** What the team says of articles that it took back, by their files. */
  notes: Readonly<Record<string, string>>;
  /** Where an article's page is, from the site's root, by its address; undefined where that is not of this site. */
  placeOf(url: string): string | undefined;
  today: string;
  days: number;
}

/**
 * The articles that the team has taken back, and the addresses at which they were shared. One of which it says nothing is none.
 * @param gone published articles that are not built any more
 */
export function withdraw(
  gone: readonly PublishedArticle[],
  before: Published["withdrawn"],
  { notes, placeOf, today, days }: WithdrawOptions,
): WithdrawnArticle[] {
  const found = gone.flatMap((old): WithdrawnArticle[] => {
    const { url, lang, source, figures, retired } = old;
    const pages = [...figures.flatMap(({ page }) => page ?? []), ...retired.pages.map(({ path }) => path)];
    return source === undefined ? [] : [{ url, lang, source, since: today, pages, formerly: retired.formerly }];
  });
  const known = new Set(found.map(({ url }) => url));
  return [...found, ...before.filter(({ url }) => !known.has(url))].flatMap((each) => {
    const place = placeOf(each.url);
    const since = earlier(each.since, today);
    const isOver = daysBetween(since, today) > days;
    if (place === undefined || isOver || !Object.hasOwn(notes, each.source)) return [];
    const places = [place, ...each.formerly];
    const shared = each.pages.filter((page) => places.some((one) => placeKind(page, one) !== undefined));
    const beside = places.flatMap((one) => [placesOf(one).gallery, placesOf(one).embed]);
    return [{ ...each, since, pages: [...new Set([place, ...beside, ...shared])] }];
  });
}

/** Where a page is, from the root of a site: "/dam/" of "https://example.org/blog/dam/" in one below "/blog". */
export function placeIn(prefix: string, url: string): string | undefined {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  const path = decodedPath(pathname.slice(prefix.length));
  return path !== undefined && isInside(path) && /(?:\/|\.html?)$/.test(path) ? path : undefined;
}

/**
 * What stands at each address of an article that was taken back: that it was, and what the team says of it. Neither its title nor
 * its figures, which may be why.
 * @param home address of the site's first page
 */
export function withdrawnHtml(note: string, { lang, home }: { lang: string; home: string }): string {
  const words = wordsOf(lang);
  const said = note.trim() === "" ? "" : noticeHtml(note);
  const name = escapeHtml(home.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  return `<article class="figure-page">
<h1 class="figure-gone">${escapeHtml(words.withdrawn)}</h1>
${said}<p class="figure-article"><a href="${escapeHtml(home)}" target="_top">${name}</a></p>
</article>
`;
}
