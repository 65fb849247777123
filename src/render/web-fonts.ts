import { existsSync } from "node:fs";
import type { Card } from "../card/card.ts";
import type { FontFamily, Theme } from "../card/theme.ts";
import { readFont } from "./font-files.ts";
import { isVariablePackage, type Slice, slicesOf } from "./font-slices.ts";
import { inflateWoff2 } from "./sfnt.ts";

const ready = new WeakMap<Theme, Promise<void>>();

/**
 * Inflates a brand's WOFF 2 files, before a card is set in them: the typesetter asks for a font when it meets the first
 * character that needs it, and cannot wait. A file that is missing or broken is reported when it is asked for.
 */
export async function inflateFonts(theme: Theme, card: Card): Promise<void> {
  const families = Object.values(theme.fonts).flatMap((each) => [each, ...(each.fallback ?? [])]);
  const inflating = ready.get(theme) ?? inflateAll(families.flatMap(wholeFiles));
  ready.set(theme, inflating);
  await inflating;
  const cut = families.filter(
    ({ package: name = "", files, variable }) => !files && !variable && isVariablePackage(name),
  );
  if (cut.length > 0) await inflateAll(cut.flatMap((family) => slicesFor(card, family)));
}

function wholeFiles(family: FontFamily): Slice[] {
  if (family.variable !== undefined) return slicesOf(family, 400);
  return Object.keys(family.files ?? {}).flatMap((weight) => slicesOf(family, Number(weight)));
}

/** Of a family in many files those that a card's text needs, and those of our own words and of capitals. */
function slicesFor(card: Card, family: FontFamily): Slice[] {
  const text = JSON.stringify(card);
  const points = [...new Set(`AaĀ${text}${text.toUpperCase()}`)].map((each) => each.codePointAt(0) as number);
  const claims = ({ ranges }: Slice) =>
    points.some((point) => ranges.some(([from, to]) => from <= point && point <= to));
  return slicesOf(family, 400).filter(claims);
}

async function inflateAll(slices: readonly Slice[]): Promise<void> {
  for (const { path, package: packageName } of slices) {
    if (path.endsWith(".woff2") && existsSync(path)) await inflateWoff2(readFont(path, packageName));
  }
}
