import { z } from "zod";
import type { Article } from "./article/article.ts";
import type { AskedSize } from "./base/asked-size.ts";
import { InputError, nearest } from "./base/error.ts";
import { isLanguageTag } from "./base/language-tag.ts";
import { sizeAsked, sizeFault } from "./card/asked-size.ts";
import { cssColor } from "./card/color-schema.ts";
import { type AnimatedFormat, animatedFormats } from "./card/format.ts";
import { type Icons, type IconsSpec, iconsOption } from "./card/icon-schema.ts";
import { type FrameName, frameNames, type Section } from "./card/section.ts";
import { type CustomSize, customSides, type PixelsName, type SizeName, sizeNames } from "./card/size.ts";
import type { Figure } from "./figure/figure.ts";
import { hasSecret } from "./store/address.ts";
import type { StoreOption } from "./store/settings.ts";

/** A team's own words for a figure; `undefined` keeps the article's. */
export type LabelFor = (figure: Figure, article: Article) => string | undefined;

/** Kinds of https://schema.org/Article that search engines show: https://developers.google.com/search/docs/appearance/structured-data/article */
const articleTypes = ["Article", "BlogPosting", "NewsArticle"] as const;
type ArticleType = (typeof articleTypes)[number];

/** What a site may write: the plugin's options, or the default export of `keyfigures.config.js`. */
export interface ConfigSpec {
  /** The site's address, "https://example.org" or with a path: share pictures need absolute addresses. */
  url?: string;
  /** The site's name, printed at the foot of each card. Default: none. */
  site?: string;
  /** For articles that do not say their language. Default: each article's words decide. */
  lang?: string;
  /** A theme's name, or `{ extends, colors, fonts, logo }`. Default: `paper`. */
  theme?: string | Record<string, unknown>;
  /** Sizes each article's card is made in, ours or `{ width, height }` of your own; each costs one rendering. Default: `["og"]`. */
  sizes?: (SizeName | PixelsName | CustomSize)[];
  /**
   * Beside each article's card a picture that moves once, where anything on it can: its figures count up, its bars grow or its lines
   * are drawn. A WebP, or `gif`; each costs 25 renderings. Previews and feeds keep the still one. Default: false.
   */
  animated?: boolean | "webp" | "gif";
  /** `international` ("$10B", the same in every language) or `local` ("10 Md $"). Default: `international`. */
  style?: "international" | "local";
  /** Figures on a card, 1 to 4. Default: 3. */
  count?: number;
  /** Folder of the cards below the output folder. Default: `cards`. */
  folder?: string;
  /** Sizes each figure's own card is made in, for its share page; each costs one rendering a figure. Default: `["og"]`. */
  figureSizes?: (SizeName | PixelsName | CustomSize)[];
  /** In an article's gallery, every other card that it can fill; each costs one rendering. Default: false. */
  gallery?: boolean;
  /** A `cover` card of its title for each page that is no Markdown too: home, tag and listing pages. Default: false. */
  covers?: boolean;
  /** A share page for each figure, and a gallery and an embeddable card for each article. Default: false. */
  pages?: boolean;
  /** Layouts that these pages are put into. Default: a plain page of our own. */
  layouts?: { figure?: string; gallery?: string };
  /** Atom, RSS and JSON feeds of the dated articles: `/feeds/atom.xml`, `/feeds/rss.xml`, `/feeds/feed.json`. Default: false. */
  feeds?: boolean;
  /** In the text of a page, an id for each sentence that says a figure. Default: where the page shows `keyFigures`, whose links lead there. */
  marks?: boolean;
  /** What structured data calls a dated page: https://schema.org/Article. Default: `BlogPosting`. */
  articleType?: ArticleType;
  /**
   * What was published before, so that a corrected number is corrected where it was shared: `{ manifest: "published-cards.json",
   * days: 180 }`. `manifest` is the site's `cards.json` as it is online, a file that is committed or fetched before the build; old
   * names of pictures and share pages are kept for `days`. `moved` names files now by their former names, `withdrawn` says
   * of articles that were taken back, by their files, what readers are told. Default: none, and old names are gone.
   */
  corrections?: { manifest: string; days?: number; moved?: Record<string, string>; withdrawn?: Record<string, string> };
  /** `/sitemap.xml` and `/robots.txt`. Default: false, for a site often has its own. */
  sitemap?: boolean;
  /** Cards drawn at once; each process takes 200 to 300 MB. Default: one a core but one. */
  concurrency?: number;
  /** Folder that keeps pictures between builds; the environment's `KEYFIGURES_CACHE` is stronger. Default: `.cache/keyfigures`. */
  cache?: string;
  /**
   * Where machines share pictures: the address of a folder, Redis, S3 or a server, or `{ url, readOnly: true }`, without passwords;
   * see docs/scale.md. The environment's `KEYFIGURES_STORE` is stronger. Default: none.
   */
  store?: string | { url: string; readOnly?: boolean };
  /** On what terms the pictures may be used, embedded in them: "CC BY 4.0", or an address. Default: none. */
  licence?: string;
  /**
   * Whether an article's photograph is on its card: true for the front-matter keys `image` and `cover`, or the keys of this site's
   * own, the first that there is. `{ src, focus: "30% 60%", credit: "Photo: Ana Roe" }` or a path; `imageFocus` and `imageCredit`
   * may stand beside it. Default: false.
   */
  photos?: boolean | string[];
  /**
   * Whether the portrait of who wrote an article stands beside their name at the foot of its card: true for the front-matter keys
   * `authorImage` and `author.image`, or the keys of this site's own, the first that there is. `{ src, focus: "50% 20%" }` or a path.
   * Default: false.
   */
  portraits?: boolean | string[];
  /** How cards are framed: `classic`, on the theme's ground, or `poster`, flooded with its accent. Default: `classic`. */
  frame?: FrameName;
  /**
   * Colours by an article's first tag that has one: `{ economy: "#1f5f8b", sport: { accent: "#2c6e49", frame: "poster" } }`. With
   * `true` each first tag has a colour of ours, the same each time. Default: false.
   */
  sections?: boolean | Record<string, string | Section>;
  /**
   * Pictograms of https://iconify.design, from an installed `@iconify-json/…`: with `true` one of its kind over each figure, and the
   * one that an article's `icon: factory` names at the head of its card. `{ set: "lucide", sections: { economy: "factory" }, kinds: {
   * money: "coins" } }` gives them by tag and by kind; `kinds: true` are ours. Default: false.
   */
  icons?: boolean | IconsSpec;
  /** Front-matter keys of this site's own. Default: none. */
  keys?: string[];
  /** How much a rule of `keyfigures check` matters, by its id: "off", "info", "warning" or "error". Default: as each rule has it. */
  rules?: Record<string, "off" | "info" | "warning" | "error">;
  /**
   * A figure's label in a team's own words: a function of the figure and its article, asked for each figure that may stand on a
   * card. `undefined` keeps ours. Words with a number that the article does not say are refused. Default: the article's own words.
   */
  label?: LabelFor;
  /**
   * Whether what only deserves a warning is an error: an unknown front-matter key, a value of another type than its key's, a
   * declared figure that the text does not say, a character that no font has. Default: false; true in a site that
   * `keyfigures init` made.
   */
  strict?: boolean;
}

/** What the program holds. */
export interface Config {
  url?: string;
  site?: string;
  lang?: string;
  theme: string | Record<string, unknown>;
  sizes: (SizeName | PixelsName)[];
  animated: AnimatedFormat | false;
  style: "international" | "local";
  count: number;
  folder: string;
  figureSizes: (SizeName | PixelsName)[];
  gallery: boolean;
  covers: boolean;
  pages: boolean;
  layouts: { figure?: string | undefined; gallery?: string | undefined };
  feeds: boolean;
  marks?: boolean | undefined;
  articleType: ArticleType;
  corrections?:
    | { manifest: string; days: number; moved: Record<string, string>; withdrawn: Record<string, string> }
    | undefined;
  sitemap: boolean;
  concurrency?: number;
  cache?: string;
  store?: StoreOption | undefined;
  licence?: string | undefined;
  photos: string[];
  portraits: string[];
  frame: FrameName;
  sections: boolean | Record<string, string | Section>;
  icons: false | Icons;
  keys: string[];
  rules: Record<string, "off" | "info" | "warning" | "error">;
  label?: LabelFor | undefined;
  strict: boolean;
}

const bounds = `must be ${customSides.least} to ${customSides.most} pixels`;
const side = z.int().min(customSides.least, bounds).max(customSides.most, bounds);

const wrongSize = ({ input }: { input?: unknown }) => sizeFault(input) ?? "is no size";

const size = z
  .union(
    [
      z.enum(sizeNames),
      z.string().regex(/^\d+x\d+$/, { error: wrongSize }),
      z.strictObject({ width: side, height: side }),
    ],
    { error: wrongSize },
  )
  .superRefine((asked, context) => {
    const message = sizeFault(asked);
    if (message) context.addIssue({ code: "custom", message });
  })
  .transform((asked) => sizeAsked(asked as AskedSize));

const sizeList = z.array(size).min(1).default(["og"]);

const storeAddress = z.string().refine((url) => URL.canParse(url) && !hasSecret(url), {
  error:
    "must be an address without user, password or token; with them it belongs into the environment, as KEYFIGURES_STORE",
});

/** Of what a site may write: `scripts/schemas.mjs` makes the JSON Schema of it. */
export const configSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: "must be an address like https://example.org" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  site: z.string().optional(),
  lang: z.string().refine(isLanguageTag, "a language is written as fr or en-GB").optional(),
  theme: z.union([z.string(), z.record(z.string(), z.unknown())]).default("paper"),
  sizes: sizeList,
  figureSizes: sizeList,
  animated: z
    .union([z.boolean(), z.enum(animatedFormats)], { error: `must be true, false, ${animatedFormats.join(" or ")}` })
    .default(false)
    .transform((animated) => (animated === true ? "webp" : animated)),
  gallery: z.boolean().default(false),
  covers: z.boolean().default(false),
  pages: z.boolean().default(false),
  layouts: z.strictObject({ figure: z.string().optional(), gallery: z.string().optional() }).default({}),
  feeds: z.boolean().default(false),
  marks: z.boolean().optional(),
  articleType: z.enum(articleTypes, { error: `must be one of ${articleTypes.join(", ")}` }).default("BlogPosting"),
  corrections: z
    .strictObject({
      manifest: z.string().min(1),
      days: z.int().min(0).max(36_500).default(180),
      moved: z.record(z.string(), z.string().min(1)).default({}),
      withdrawn: z.record(z.string(), z.string().max(10_000)).default({}),
    })
    .optional(),
  sitemap: z.boolean().default(false),
  licence: z.string().optional(),
  style: z.enum(["international", "local"]).default("international"),
  count: z.int().min(1).max(4).default(3),
  folder: z
    .stringFormat("folder", /^(?!.*\.\.)[\w./-]+$/, { error: "must be a folder below the output folder" })
    .transform((folder) => folder.replace(/^\/+|\/+$/g, ""))
    .default("cards"),
  concurrency: z.int().min(1).optional(),
  cache: z.string().min(1).optional(),
  store: z
    .union([storeAddress, z.strictObject({ url: storeAddress, readOnly: z.boolean().default(false) })])
    .transform((store) => (typeof store === "string" ? { url: store, readOnly: false } : store))
    .optional(),
  photos: z
    .union([z.boolean(), z.array(z.string())])
    .default(false)
    .transform((photos) => (photos === true ? ["image", "cover"] : photos || [])),
  portraits: z
    .union([z.boolean(), z.array(z.string())])
    .default(false)
    .transform((portraits) => (portraits === true ? ["authorImage", "author.image"] : portraits || [])),
  frame: z.enum(frameNames, { error: `must be one of ${frameNames.join(", ")}` }).default("classic"),
  sections: z
    .union([
      z.boolean(),
      z.record(
        z.string(),
        z.union([cssColor, z.strictObject({ accent: cssColor.optional(), frame: z.enum(frameNames).optional() })]),
      ),
    ])
    .default(false),
  icons: iconsOption,
  keys: z.array(z.string()).default([]),
  rules: z
    .record(z.string(), z.enum(["off", "info", "warning", "error"], { error: "must be off, info, warning or error" }))
    .default({}),
  label: z.custom<LabelFor>((value) => typeof value === "function", { error: "must be a function" }).optional(),
  strict: z.boolean().default(false),
});

/** The keys that may tell more of a picture; of one within another, that is known. */
function pictureKeys(key: string): string[] {
  const [outer = key] = key.split(".");
  if (outer !== key) return [outer];
  return [key, `${key}Focus`, `${key}_focus`, `${key}Credit`, `${key}_credit`];
}

/**
 * Types a site's options and fills in the defaults.
 * @param where how errors name what was read: a file, or the plugin's options
 * @throws InputError that names the option, and the one meant where it is misspelt
 */
export function normalizeConfig(spec: unknown = {}, where = "keyfigures options"): Config {
  const parsed = configSchema.safeParse(spec ?? {});
  if (parsed.success) {
    const { keys, photos, portraits, icons } = parsed.data;
    const own = [...photos, ...portraits].flatMap(pictureKeys);
    return { ...parsed.data, keys: [...new Set([...keys, ...own, ...(icons ? ["icon"] : [])])] };
  }
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] as string;
    const meant = nearest(key, Object.keys(configSchema.shape));
    throw new InputError(`unknown option \`${key}\`${meant ? `; did you mean \`${meant}\`?` : ""}`, { path: where });
  }
  throw new InputError(`option \`${issue.path.join(".")}\`: ${issue.message}`, { path: where });
}
