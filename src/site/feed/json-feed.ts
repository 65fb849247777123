import type { Feed } from "./feed.ts";

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ url, home, title, lang, items }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: url,
    language: lang,
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      image: item.picture?.url,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      ...(item.author ? { authors: [{ name: item.author }] } : {}),
      tags: item.tags,
      language: lang,
      ...(item.picture
        ? { attachments: [{ url: item.picture.url, mime_type: item.picture.type, title: item.picture.alt }] }
        : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
