import { isAbsolute, normalize } from "node:path";
import * as z from "zod";
import { InputError } from "../base/error.ts";
import { version } from "../base/package-version.ts";
import { animatedFormats, formats } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { customSides, type PixelsName, sizeFor, sizeNames } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import type { CardFile } from "../render/card-file.ts";
import { engineDigest } from "../render/code-digest.ts";
import { templateDigest } from "../render/template-registry.ts";

/** What of a card crosses to a worker: plain JSON. */
export interface CardJob extends Omit<CardFile, "width" | "height"> {
  /** What it is drawn with where it was asked for, to tell in what a worker differs. The digest decides. */
  made: { version: string; code: string; template: string };
}

/** Bytes of a job in Redis, at most: a card has two to four thousand. A photograph as a `data:` URI may have more, and is drawn where it is. */
export const mostBytes = 1_000_000;

const digest = z.string().regex(/^[0-9a-f]{16,64}$/);
const text = z.string().max(1000);

const pixels = z.custom<PixelsName>((given) => {
  const sides = /^(\d+)x(\d+)$/.exec(String(given))?.slice(1).map(Number);
  return sides?.every((side) => side >= customSides.least && side <= customSides.most) ?? false;
}, "no size");

const schema = z.strictObject({
  name: text,
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  article: text,
  card: z.unknown(),
  size: z.union([z.enum(sizeNames), pixels]),
  theme: z.union([text, z.looseObject({})]),
  format: z.enum([...formats, ...animatedFormats] as [CardFile["format"], ...CardFile["format"][]]),
  animated: z.literal(true).optional(),
  made: z.strictObject({ version: text, code: digest, template: z.string().max(300) }),
});

export function jobOf({ name, digest, article, card, size, theme, format, animated }: CardFile): CardJob {
  const made = { version: version(), code: engineDigest(), template: templateDigest(card.template) };
  return { name, digest, article, card, size, theme, format, ...(animated && { animated }), made };
}

/**
 * A job as Redis has it: anybody who reaches Redis may have written it. What it draws is plain text, and the files that it
 * names are the site's own.
 * @throws InputError
 */
export function normalizeJob(data: unknown): CardJob {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError(`no job of a card: ${issue?.path.join(".") || "data"}: ${issue?.message}`);
  }
  const { theme, ...job } = parsed.data;
  const card = normalizeCard(job.card);
  const { fonts, logo } = resolveTheme(theme as string | ThemeSpec);
  const families = Object.values(fonts).flatMap((family) => [family, ...(family.fallback ?? [])]);
  const files = [
    card.photo?.src,
    card.portrait?.src,
    logo?.src,
    ...families.flatMap(({ files = {} }) => Object.values(files)),
  ];
  for (const file of files) if (file !== undefined && !isInside(file)) throw outside(file, job.article);
  for (const { package: name } of families) if (name && !packageName.test(name)) throw outside(name, job.article);
  return { ...job, theme: theme as string | ThemeSpec, card };
}

export function fileOf({ made, ...job }: CardJob): CardFile {
  const { width, height } = sizeFor(job.size);
  return { ...job, width, height };
}

const packageName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

/** Of the site's folder, in which a worker runs. */
function isInside(path: string): boolean {
  return path.startsWith("data:") || (!isAbsolute(path) && !normalize(path).split(/[\\/]/).includes(".."));
}

function outside(path: string, article: string): InputError {
  return new InputError(`the card names ${JSON.stringify(path.slice(0, 200))}, beyond the site's folder`, {
    path: article,
  });
}
