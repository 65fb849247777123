import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

/** Each format's file and media type, the preferred one first. In a folder, for `/feed.xml` is many a site's own. */
export const feedFormats = [
  { file: "feeds/atom.xml", type: "application/atom+xml", name: "Atom", write: atom },
  { file: "feeds/rss.xml", type: "application/rss+xml", name: "RSS", write: rss },
  { file: "feeds/feed.json", type: "application/feed+json", name: "JSON Feed", write: jsonFeed },
] satisfies { file: string; type: string; name: string; write: (feed: Feed) => string }[];

export type FeedFormat = (typeof feedFormats)[number];
