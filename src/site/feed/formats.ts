import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

/** Each format's file and media type, the preferred one first. */
export const feedFormats = [
  { file: "feed.xml", type: "application/atom+xml", name: "Atom", write: atom },
  { file: "rss.xml", type: "application/rss+xml", name: "RSS", write: rss },
  { file: "feed.json", type: "application/feed+json", name: "JSON Feed", write: jsonFeed },
] satisfies { file: string; type: string; name: string; write: (feed: Feed) => string }[];

export type FeedFormat = (typeof feedFormats)[number];
