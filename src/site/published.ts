import { z } from "zod";
import { InputError } from "../base/error.ts";
import { isLanguageTag } from "../base/language-tag.ts";
import { isCardFile } from "../render/card-file.ts";
import { isInside } from "./places.ts";

/** A list has as much as fits a site of ten thousands of articles: 256 MB of text. */
export const longestManifest = 256 * 1024 ** 2;

/** A path below the site's root that leads nowhere else: what it names will be written. */
const path = z
  .string()
  .max(1000)
  .refine((text) => text.startsWith("/") && isInside(text), {
    error: ({ input }) => `leads out of the site: ${JSON.stringify(String(input).slice(0, 80))}`,
  });

const picturePath = path.refine(isCardFile, {
  error: ({ input }) => `is no picture of ours: ${JSON.stringify(String(input).slice(0, 80))}`,
});

const pagePath = path.refine((text) => text.endsWith("/"), {
  error: ({ input }) => `is no page of ours: ${JSON.stringify(String(input).slice(0, 80))}`,
});

const pixels = z.number().positive().max(100_000);
const line = z.string().max(10_000);
const picture = z.object({ size: line, path: picturePath, width: pixels, height: pixels });

/** Of one article: a card in each size, a few figures, and what redesigns have left of them within the kept days. */
const many = 2000;
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const pictures = z.array(picture).max(many);

/** As a page's `lang` says it; what is none is as good as unsaid. */
const lang = z.string().max(100).refine(isLanguageTag).optional().catch(undefined);
const url = z.url({ protocol: /^https?$/, error: "must be an address" });
/** Where articles were before they moved. */
const formerly = z.array(path).max(many).default([]);

const figure = z.object({
  value: line,
  kicker: line.optional(),
  label: line,
  source: z.object({ text: line, sentence: line }),
  page: pagePath.optional(),
  cards: pictures,
});

const article = z.object({
  url,
  title: line,
  lang,
  source: line.optional(),
  cards: pictures,
  animated: pictures.default([]),
  others: z
    .array(picture.extend({ template: line }))
    .max(many)
    .default([]),
  figures: z.array(figure).max(100),
  retired: z
    .object({
      pictures: z.array(picture.extend({ since: day, of: pagePath.optional() })).max(many),
      pages: z
        .array(z.object({ path: pagePath, since: day, now: pagePath.optional(), moved: z.boolean().optional() }))
        .max(many),
      formerly,
    })
    .default({ pictures: [], pages: [], formerly: [] }),
});

const withdrawn = z.object({ url, lang, source: line, since: day, pages: z.array(path).max(many), formerly });

const manifest = z.object({
  articles: z.array(article).max(1_000_000),
  withdrawn: z.array(withdrawn).max(1_000_000).default([]),
});

/** What a site's `cards.json` says of what it has published. */
export type Published = z.output<typeof manifest>;

/** An article that was taken back, and answers at its addresses for a while. */
export type WithdrawnArticle = z.output<typeof withdrawn>;

/** An article as a site's `cards.json` lists it, as far as a later build compares with it. */
export type PublishedArticle = z.output<typeof article>;

export type PublishedFigure = z.output<typeof figure>;

/**
 * What a site had published, as its `cards.json` says: one that somebody else may have written.
 * @param where how errors name it: a path, or an address
 * @throws InputError for what is no such list, and for one that names a file outside the site
 */
export function readPublished(text: string, where: string): Published {
  const parsed = manifest.safeParse(jsonIn(text, where));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const place = issue.path.length > 0 ? `\`${issue.path.join(".")}\` ` : "";
  throw new InputError(`is no list of published cards: ${place}${issue.message}`, { path: where });
}

function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError("is no list of published cards: it is no JSON", { path: where });
  }
}
