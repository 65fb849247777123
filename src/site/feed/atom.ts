import { escapeXml } from "../../base/escape.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** Atom 1.0 (RFC 4287); the card is an enclosure, and a `media:content` with its size and alt text. */
export function atom({ url, home, title, lang, items }: Feed): string {
  const updated = items.reduce((latest, item) => (item.updated > latest ? item.updated : latest), new Date(0));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${escapeXml(lang)}">
<title>${escapeXml(title)}</title>
<id>${escapeXml(home)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
<updated>${updated.toISOString()}</updated>
<author><name>${escapeXml(title)}</name></author>
${items.map(entry).join("")}</feed>
`;
}

function entry({ url, title, summary, published, updated, author, tags, html, picture }: FeedItem): string {
  return `<entry>
<title>${escapeXml(title)}</title>
<id>${escapeXml(url)}</id>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<published>${published.toISOString()}</published>
<updated>${updated.toISOString()}</updated>
${author ? `<author><name>${escapeXml(author)}</name></author>\n` : ""}${summary ? `<summary>${escapeXml(summary)}</summary>\n` : ""}${tags.map((tag) => `<category term="${escapeXml(tag)}"/>\n`).join("")}${
  picture
    ? `<link rel="enclosure" type="${picture.type}" href="${escapeXml(picture.url)}"/>
<media:content url="${escapeXml(picture.url)}" type="${picture.type}" medium="image" width="${picture.width}" height="${picture.height}"><media:description type="plain">${escapeXml(picture.alt)}</media:description></media:content>
`
    : ""
}<content type="html">${escapeXml(html)}</content>
</entry>
`;
}
