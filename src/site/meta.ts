import { escapeHtml } from "./html.ts";

/** A picture as a page's tags name it. */
export interface PagePicture {
  /** Absolute: networks do not resolve a relative one. */
  url: string;
  width: number;
  height: number;
  /** MIME type. */
  type: string;
  alt: string;
}

/** What a page's share tags say. */
export interface PageMeta {
  /** Absolute address of the page. */
  url: string;
  title: string;
  description?: string;
  site?: string;
  lang: string;
  /** ISO 8601. */
  published?: string;
  modified?: string;
  pictures: readonly PagePicture[];
}

/** One tag, and the name by which a layout may already have it. */
interface Tag {
  name: string;
  html: string;
}

function property(name: string, content: string | number): Tag {
  return { name, html: `<meta property="${name}" content="${escapeHtml(String(content))}">` };
}

function named(name: string, content: string): Tag {
  return { name, html: `<meta name="${name}" content="${escapeHtml(content)}">` };
}

/**
 * Open Graph (https://ogp.me) and X card tags. A picture's width, height, type and alt follow its
 * `og:image`, as the protocol's structured properties ask.
 */
export function metaTags(meta: PageMeta): Tag[] {
  const tags: Tag[] = [
    { name: "canonical", html: `<link rel="canonical" href="${escapeHtml(meta.url)}">` },
    property("og:type", "article"),
    property("og:title", meta.title),
    property("og:url", meta.url),
    property("og:locale", meta.lang.replace("-", "_")),
  ];
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
  return tags;
}

/**
 * The page with the tags at the end of its head, less those that its layout already has. A page
 * without a head gets them at its start, where HTML lets them imply one.
 */
export function insertTags(page: string, tags: readonly Tag[]): string {
  const close = page.search(/<\/head\s*>/i);
  const head = close === -1 ? "" : page.slice(0, close);
  const present = namesIn(head);
  const html = tags.filter(({ name }) => !present.has(name)).map((tag) => tag.html);
  if (html.length === 0) return page;
  const block = `${html.join("\n")}\n`;
  if (close !== -1) return page.slice(0, close) + block + page.slice(close);
  const start = /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?/i.exec(page)?.[0].length ?? 0;
  return `${page.slice(0, start)}${start > 0 ? "\n" : ""}${block}${page.slice(start)}`;
}

/** Names of the meta tags, and `canonical`, that a head holds; what is commented out does not count. */
function namesIn(head: string): Set<string> {
  const names = new Set<string>();
  const shown = head.replace(/<!--[\s\S]*?-->/g, "");
  for (const [tag] of shown.matchAll(/<(?:meta|link)\b[^>]*>/gi)) {
    const name = /\b(?:property|name|rel)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const value = name?.[1] ?? name?.[2] ?? name?.[3];
    if (value) names.add(value.toLowerCase());
  }
  return names;
}
