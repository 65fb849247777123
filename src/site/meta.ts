import { escapeHtml } from "../base/escape.ts";
import type { Tag } from "./insert-tags.ts";
import type { PageMeta } from "./page-meta.ts";
import { structuredData } from "./structured-data.ts";

function property(name: string, content: string | number): Tag {
  return { name, html: `<meta property="${name}" content="${escapeHtml(String(content))}">` };
}

function named(name: string, content: string): Tag {
  return { name, html: `<meta name="${name}" content="${escapeHtml(content)}">` };
}

/** By language: making an `Intl.Locale` takes longer than all other tags. */
const locales = new Map<string, string | undefined>();

/** "fr_CA" of "fr-CA". The protocol wants a territory, and which one of "fr" nobody has said. */
function locale(lang: string): string | undefined {
  if (!locales.has(lang)) {
    const { language, region } = new Intl.Locale(lang);
    locales.set(lang, region && `${language}_${region}`);
  }
  return locales.get(lang);
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
