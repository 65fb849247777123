import { escapeHtml, escapeXml } from "../../base/escape.ts";
import type { Feed, FeedItem } from "./feed.ts";

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), the card as Media RSS: an enclosure would need its bytes counted.
 * A description is HTML there, so its signs are escaped once more.
 */
export function rss({ url, home, title, lang, items }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(home)}</link>
<description>${escapeXml(escapeHtml(title))}</description>
<language>${escapeXml(lang)}</language>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(url)}"/>
${items.map(item).join("")}</channel>
</rss>
`;
}

function item({ url, title, summary, published, updated, author, tags, html, picture }: FeedItem): string {
  return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(url)}</link>
<guid isPermaLink="true">${escapeXml(url)}</guid>
<pubDate>${published.toUTCString()}</pubDate>
${updated > published ? `<atom:updated>${updated.toISOString()}</atom:updated>\n` : ""}${author ? `<dc:creator>${escapeXml(author)}</dc:creator>\n` : ""}${summary ? `<description>${escapeXml(escapeHtml(summary))}</description>\n` : ""}${tags.map((tag) => `<category>${escapeXml(tag)}</category>\n`).join("")}<content:encoded>${escapeXml(html)}</content:encoded>
${
  picture
    ? `<media:content url="${escapeXml(picture.url)}" type="${picture.type}" medium="image" width="${picture.width}" height="${picture.height}"><media:description type="plain">${escapeXml(picture.alt)}</media:description></media:content>
`
    : ""
}</item>
`;
}
