import { escapeHtml } from "../base/escape.ts";
import { headOf } from "./head.ts";
import type { PageMeta } from "./page-meta.ts";
import { structuredData } from "./structured-data.ts";

/** One tag, and the name by which a layout may already have it. */
export interface Tag {
  name: string;
  html: string;
}

function property(name: string, content: string | number): Tag {
  return { name, html: `<meta property="${name}" content="${escapeHtml(String(content))}">` };
}

function named(name: string, content: string): Tag {
  return { name, html: `<meta name="${name}" content="${escapeHtml(content)}">` };
}

/** "fr_CA" of "fr-CA". The protocol wants a territory, and which one of "fr" nobody has said. */
function locale(lang: string): string | undefined {
  const { language, region } = new Intl.Locale(lang);
  return region && `${language}_${region}`;
}

/**
 * Open Graph (https://ogp.me) and X card tags, the languages of a page, and an article's structured data. A
 * picture's width, height, type and alt follow its `og:image`, as the protocol's structured properties ask.
 */
export function metaTags(meta: PageMeta): Tag[] {
  const tags: Tag[] = [
    { name: "canonical", html: `<link rel="canonical" href="${escapeHtml(meta.url)}">` },
    // As in the structured data: without a date it is no article.
    property("og:type", meta.published ? "article" : "website"),
    property("og:title", meta.title),
    property("og:url", meta.url),
  ];
  const territory = locale(meta.lang);
  if (territory) tags.push(property("og:locale", territory));
  if (meta.description) {
    tags.push(named("description", meta.description), property("og:description", meta.description));
  }
  if (meta.site) tags.push(property("og:site_name", meta.site));
  if (meta.published) tags.push(property("article:published_time", meta.published));
  if (meta.modified) tags.push(property("article:modified_time", meta.modified));
  for (const picture of meta.pictures) {
    const html = [
      property("og:image", picture.url),
      property("og:image:width", picture.width),
      property("og:image:height", picture.height),
      property("og:image:type", picture.type),
      property("og:image:alt", picture.alt),
    ];
    tags.push({ name: "og:image", html: html.map((tag) => tag.html).join("\n") });
  }
  const first = meta.pictures[0];
  if (first) {
    tags.push(
      named("twitter:card", "summary_large_image"),
      named("twitter:image", first.url),
      named("twitter:image:alt", first.alt),
    );
  }
  const translations = meta.translations ?? [];
  if (translations.length > 1) {
    for (const { lang, url } of translations) {
      const html = `<link rel="alternate" hreflang="${escapeHtml(lang)}" href="${escapeHtml(url)}">`;
      tags.push({ name: `hreflang:${lang.toLowerCase()}`, html });
    }
  }
  if (meta.oembed) {
    const type = "application/json+oembed";
    const html = `<link rel="alternate" type="${type}" href="${escapeHtml(meta.oembed)}" title="${escapeHtml(meta.title)}">`;
    tags.push({ name: type, html });
  }
  if (meta.article) {
    tags.push({ name: "ld+json", html: `<script type="application/ld+json">${structuredData(meta)}</script>` });
  }
  return tags;
}

/** What names the page's picture: a page that names one of its own has all of these, or none, from its layout. */
const pictureTags = ["og:image", "twitter:card", "twitter:image", "twitter:image:alt"];
const pictureNames = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"];

/**
 * The page with the tags at the end of its head, less those that its layout already has. HTML without a head, such as a
 * fragment that a feed holds, stays as it is.
 * @param hasOwnPicture - is called for a page whose layout names a picture of its own, so that its card is in no head
 */
export function insertTags(page: string, tags: readonly Tag[], hasOwnPicture?: () => void): string {
  const head = headOf(page);
  if (!head) return page;
  // Of a head that a minifier has left open, nobody knows where it ends.
  const present = namesIn(head.start === head.end ? page.slice(head.start) : page.slice(head.start, head.end));
  if (pictureNames.some((name) => present.has(name))) {
    for (const name of pictureTags) present.add(name);
    hasOwnPicture?.();
  }
  const html = tags.filter(({ name }) => !present.has(name)).map((tag) => tag.html);
  if (html.length === 0) return page;
  // Joined at once: a sum of strings would hold each of them, of all pages, until the page is written.
  return [page.slice(0, head.end), html.join("\n"), "\n", page.slice(head.end)].join("");
}

/** The names of `Tag` that a head already has; what is commented out does not count. */
function namesIn(head: string): Set<string> {
  const names = new Set<string>();
  const shown = head.includes("<!--") ? head.replace(/<!--[\s\S]*?-->/g, "") : head;
  for (const [tag] of shown.matchAll(/<(?:meta|link)\b[^>]*>/gi)) {
    const hreflang = attribute(tag, "hreflang");
    const value = hreflang
      ? `hreflang:${hreflang}`
      : (attribute(tag, "property") ?? attribute(tag, "name") ?? attribute(tag, "rel"));
    if (value) names.add(value.toLowerCase());
    const type = attribute(tag, "type");
    if (type) names.add(type.toLowerCase());
  }
  if (/<script\b[^>]*\bapplication\/ld\+json/i.test(shown)) names.add("ld+json");
  return names;
}

const attributes = Object.fromEntries(
  ["hreflang", "property", "name", "rel", "type"].map((name) => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i"),
  ]),
);

function attribute(tag: string, name: string): string | undefined {
  const found = attributes[name]?.exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
