import type { Effects } from "../base/effects.ts";
import type { EleventyConfig } from "../base/eleventy-types.ts";
import type { OnRequest } from "../build/on-request.ts";
import type { RenderTemplate } from "../build/write-markup.ts";
import type { Cache } from "../cache/cache.ts";
import type { CacheFolder } from "../cache/folder.ts";
import type { Scratch } from "../cache/scratch.ts";
import type { Config } from "../config.ts";
import type { CheckedPicture } from "../desk/answer.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Addresses } from "./addresses.ts";
import type { PageGuard } from "./page-guard.ts";
import type { AddedPages } from "./virtual-pages.ts";

/** What of a site outlives its builds. */
export interface Site {
  eleventyConfig: EleventyConfig;
  config: Config;
  /** The options as the site wrote them. */
  spec: unknown;
  folder: CacheFolder;
  cache: Cache;
  scratch: Scratch;
  effects: Effects;
  addresses: Addresses;
  guard: PageGuard;
  /** Renders templates in the site's own template languages. */
  render: RenderTemplate;
  /** What else is to be written beside the site's own pages. */
  added: AddedPages;
  /** Says a line once. */
  warn(line: string): void;
  /** The pictures that `serve` draws when they are asked for. */
  requested(): OnRequest;
  /** Weighs and checks such a picture. */
  checked(file: CardFile): Promise<CheckedPicture>;
  /** Whether layouts of the site show key figures, whose links lead to sentences. */
  showsFigures: boolean;
  /** In `serve`: the keys of the page sets that stand, by the page that they belong to. */
  served: Map<string, string>;
  /** In `serve` the cache is saved once: what is edited later is compiled again the next time. */
  saved: boolean;
}
