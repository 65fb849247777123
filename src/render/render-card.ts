import * as z from "zod";
import { InputError, nearest } from "../base/error.ts";
import { sizeAsked, sizeFault } from "../card/asked-size.ts";
import type { Card } from "../card/card.ts";
import { type FileFormat, formatFor, formats } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { type CustomSize, type PixelsName, type SizeName, sizeFor } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { absencesOf } from "./absent-glyph.ts";
import { encodeAnimation, refuseStill } from "./animate.ts";
import { drawPicture } from "./picture.ts";

export interface RenderOptions {
  /** One of ours, or `{ width, height }` in pixels or "1500x500", 320 to 4000, one at most 4 times the other. */
  size: SizeName | PixelsName | CustomSize;
  /** A theme's name or a brand's spec; default `paper`. */
  theme?: string | ThemeSpec;
  /** Default `png`; of an animated card `webp`, or `gif`. */
  format?: FileFormat;
  /**
   * A picture that moves once, for two seconds: its figures count up, its bars grow or its lines are drawn. The first frame and the
   * last are the card. Default false.
   */
  animated?: boolean;
  /** Pixels for each of the size, 0.5 to 3: 2 for a dense screen. Default 1. */
  scale?: number;
  /** Of a JPEG or a WebP, 1 to 100. Default: as much as the size's budget of bytes leaves, 88 at most; an animated card loses nothing. */
  quality?: number;
  /** Whether a character that nothing installed draws is an error. Default false: it is left out, and Node warns of it. */
  strict?: boolean;
}

const optionsSchema = z.strictObject({
  size: z.unknown().superRefine((value, context) => {
    const fault = sizeFault(value);
    if (fault === undefined) return;
    context.addIssue({
      code: "custom",
      message: typeof value === "string" ? fault : `option \`size\` of renderCard: ${fault}`,
    });
  }),
  theme: z.union([z.string(), z.looseObject({})]).optional(),
  format: z
    .string()
    .superRefine((value, context) => named("format", value, [...formats, "gif"], context))
    .optional(),
  animated: z.boolean().optional(),
  scale: z.number().min(0.5).max(3).optional(),
  quality: z.int().min(1).max(100).optional(),
  strict: z.boolean().optional(),
});

/**
 * Draws a card as a picture file's bytes. The same card, options, fonts and versions give the same bytes.
 * @throws InputError for a card with a wrong member, an option that there is not or of a wrong type, an unknown template, theme,
 * size or format, a missing font and, if `strict`, a character that nothing draws; an animated one also for a card on which nothing
 * moves, and for more than 4,000,000 pixels
 */
export async function renderCard(card: Card, options: RenderOptions): Promise<Buffer> {
  const { size, theme, scale, quality, animated = false, strict = false } = checked(options);
  const format = formatFor(options.format, animated);
  const drawn = [normalizeCard(card), resolveTheme(theme), sizeFor(sizeAsked(size), scale)] as const;
  if (format.animated) refuseStill(drawn[0], drawn[2]);
  const picture = await drawPicture(...drawn);
  for (const { message } of absencesOf(picture.absent)) {
    if (!strict) process.emitWarning(message, "KeyfiguresWarning");
    else {
      picture.release();
      throw new InputError(message);
    }
  }
  try {
    if (format.animated) return await encodeAnimation(...drawn, { whole: picture, format: format.animated, quality });
    return await picture.encode(format.still, quality);
  } finally {
    picture.release();
  }
}

function checked(options: RenderOptions): RenderOptions {
  const parsed = optionsSchema.safeParse(options);
  if (parsed.success) return options;
  const issue = innermost(parsed.error.issues[0] as z.core.$ZodIssue);
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const near = nearest(key, Object.keys(optionsSchema.shape));
    throw new InputError(
      `unknown option \`${[...issue.path, key].join(".")}\` of renderCard${near ? `; did you mean \`${near}\`?` : ""}`,
    );
  }
  if (issue.code === "custom") throw new InputError(issue.message);
  const option =
    issue.path.length > 0 ? `option \`${issue.path.join(".")}\` of renderCard` : "the options of renderCard";
  throw new InputError(`${option}: ${issue.message}`);
}

/** Of what may be one thing or another, what is wrong with the one that was meant. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const meant = issue.errors.find(([first]) => first && !(first.code === "invalid_type" && first.path.length === 0));
  const [first] = meant ?? [];
  return first ? { ...innermost(first), path: [...issue.path, ...first.path] } : issue;
}

function named(option: string, value: string, all: readonly string[], context: z.RefinementCtx): void {
  if (all.includes(value)) return;
  const near = nearest(value, all);
  context.addIssue({
    code: "custom",
    message: `unknown ${option} \`${value}\`${near ? `; did you mean \`${near}\`?` : `; it is one of ${all.join(", ")}`}`,
  });
}
