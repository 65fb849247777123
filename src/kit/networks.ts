import type { SizeName } from "../card/size.ts";
import { type Count, emojiInBytes, graphemes, utf16Units, weighted } from "./post-length.ts";

/** How a social network takes a post with a picture. */
export interface Network {
  name: string;
  /** The longest text of a post, in what `count` counts. */
  limit: number;
  count: Count;
  /** The picture that it shows best. */
  size: SizeName;
  /** Whether a link in a post's text leads anywhere. */
  links: boolean;
  /** The most hashtags that help. */
  hashtags: number;
}

/**
 * Limits as the networks say them, looked up in November 2026:
 * - X: https://docs.x.com/fundamentals/counting-characters
 * - Bluesky: `maxGraphemes` of `app.bsky.feed.post`, https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
 * - Mastodon: https://docs.joinmastodon.org/user/posting/#text, where each link counts 23
 * - Threads: https://developers.facebook.com/docs/threads/overview#limitations
 * - LinkedIn: https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api, `commentary`
 * - Facebook and Instagram: https://developers.facebook.com/docs/graph-api and .../instagram-platform/content-publishing
 * - WhatsApp: a picture's caption, https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages#media-object
 * - Telegram: a picture's caption, https://core.telegram.org/bots/api#sendphoto
 */
export const networks: readonly Network[] = [
  { name: "x", limit: 280, count: weighted, size: "wide", links: true, hashtags: 2 },
  { name: "bluesky", limit: 300, count: graphemes, size: "wide", links: true, hashtags: 3 },
  {
    name: "mastodon",
    limit: 500,
    count: (text, url) => graphemes(text, url, 23),
    size: "wide",
    links: true,
    hashtags: 5,
  },
  { name: "threads", limit: 500, count: emojiInBytes, size: "portrait", links: true, hashtags: 1 },
  { name: "linkedin", limit: 3000, count: utf16Units, size: "og", links: true, hashtags: 5 },
  { name: "facebook", limit: 63_206, count: utf16Units, size: "og", links: true, hashtags: 3 },
  { name: "instagram", limit: 2200, count: utf16Units, size: "portrait", links: false, hashtags: 10 },
  { name: "whatsapp", limit: 1024, count: utf16Units, size: "square", links: true, hashtags: 0 },
  { name: "telegram", limit: 1024, count: utf16Units, size: "square", links: true, hashtags: 3 },
];

export const networkNames = networks.map(({ name }) => name);
