import * as z from "zod";
import { countryCode, mostCountries } from "../base/country.ts";
import { InputError, nearest } from "../base/error.ts";
import { isLanguageTag } from "../base/language-tag.ts";
import type { Card } from "./card.ts";
import { iconName } from "./icon-name.ts";
import { frameNames } from "./section.ts";

const icon = z.string().regex(iconName, "an icon is written with its set: lucide:factory").optional();

const figure = z.strictObject({
  value: z.string().min(1),
  kicker: z.string().optional(),
  label: z.string(),
  sentence: z.string(),
  words: z.string(),
  icon,
});

/** Numbers whose differences and squares are numbers too, and of which the last digit still counts where they are years. */
const amount = z.number().min(-1e100).max(1e100);
const at = z.number().min(-1e15).max(1e15);

/** At least two amounts, in order of time. */
const points = z
  .array(z.strictObject({ label: z.string(), at, value: z.string(), words: z.string().optional(), amount }))
  .min(2)
  .refine((all) => all.every((point, index) => index === 0 || point.at > (all[index - 1]?.at ?? point.at)), {
    message: "its points are not in order of time",
  });

const state = z.strictObject({
  value: z.string().min(1),
  amount,
  words: z.string().optional(),
  when: z.string().optional(),
});

const written = z.strictObject({ value: z.string(), words: z.string().optional(), amount });

/** Each group has an amount for each of its series. */
const groups = z
  .strictObject({
    label: z.string(),
    series: z.array(z.string()).min(2).max(4),
    told: z.number().int().min(0).max(3).optional(),
    groups: z
      .array(
        z.strictObject({
          label: z.string(),
          amounts: z.array(written),
          total: written.optional(),
          marked: z.boolean().optional(),
        }),
      )
      .min(1),
    of: z.number().int().positive().optional(),
  })
  .refine(({ series, groups }) => groups.every(({ amounts }) => amounts.length === series.length), {
    message: "a group has not one amount for each of the series",
  });

const place = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);

const schema = z.strictObject({
  template: z.string(),
  lang: z.string().refine(isLanguageTag, "it is not a BCP 47 language"),
  title: z.string(),
  standfirst: z.string().optional(),
  figures: z.array(figure),
  items: z.array(z.string()).optional(),
  quote: z.strictObject({ text: z.string().min(1), by: z.string().optional(), role: z.string().optional() }).optional(),
  bars: z
    .strictObject({
      label: z.string(),
      bars: z
        .array(
          z.strictObject({
            label: z.string(),
            value: z.string(),
            words: z.string().optional(),
            amount,
            marked: z.boolean().optional(),
          }),
        )
        .min(1),
      of: z.number().int().positive().optional(),
    })
    .optional(),
  groups: groups.optional(),
  trend: z.strictObject({ label: z.string(), points }).optional(),
  lines: z
    .strictObject({
      label: z.string(),
      lines: z
        .array(z.strictObject({ label: z.string(), points }))
        .min(2)
        .max(4),
    })
    .optional(),
  share: z.strictObject({ figure, part: z.number().min(0).max(1), of: z.number().int().min(2).optional() }).optional(),
  change: z.strictObject({ label: z.string(), from: state, to: state, delta: z.string().optional() }).optional(),
  timeline: z
    .array(z.strictObject({ value: z.string().min(1), kicker: z.string().optional(), at, label: z.string() }))
    .optional(),
  date: z
    .strictObject({ day: z.string().min(1).optional(), month: z.string().min(1), year: z.string().min(1) })
    .optional(),
  map: z
    .strictObject({
      countries: z
        .array(
          z.strictObject({
            code: z.string().refine((code) => countryCode(code) === code, "no country of the map has this code"),
            name: z.string().min(1),
          }),
        )
        .min(1)
        .max(mostCountries),
    })
    .optional(),
  frame: z.enum(frameNames).optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "a colour is written #rrggbb")
    .optional(),
  icon,
  photo: z
    .strictObject({
      src: z.string().min(1),
      focus: place.optional(),
      credit: z.string().optional(),
    })
    .optional(),
  portrait: z.strictObject({ src: z.string().min(1), focus: place.optional() }).optional(),
  markup: z.string().optional(),
  source: z.strictObject({
    site: z.string().optional(),
    date: z.string().optional(),
    url: z.string().optional(),
    author: z.string().optional(),
    licence: z.string().optional(),
  }),
  alt: z.string(),
});

/**
 * A card that came from outside: JSON, or a caller without types.
 * @throws InputError that names the member at fault, and for a misspelt one what was meant
 */
export function normalizeCard(spec: unknown): Card {
  const parsed = schema.safeParse(spec);
  if (parsed.success) {
    const card = parsed.data as Card;
    if (card.portrait && !card.source.author)
      throw new InputError("a card with a `portrait` says whose it is in `source.author`");
    return card;
  }
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    "",
  );
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const near = nearest(key, Object.keys(schema.shape));
    throw new InputError(
      `a card has no \`${path ? `${path}.` : ""}${key}\`${near ? `; did you mean \`${near}\`?` : ""}`,
    );
  }
  throw new InputError(`the card's ${path || "data"} is wrong: ${issue?.message}`);
}
