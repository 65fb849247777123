import { advisedPackage, type HanStyle } from "./fallback-fonts.ts";

/** A character that nothing installed can draw: the card goes without it. */
export interface AbsentGlyph {
  /** "日" */
  grapheme: string;
  /** The card's field that says it: "figures[0].label". */
  field: string;
  /** The package to install, where we know of one. */
  package?: string | undefined;
}

export function absentGlyph(grapheme: string, field: string, style: HanStyle): AbsentGlyph {
  return { grapheme, field, package: advisedPackage(grapheme, style) };
}

/** What is missing, and what to do: one line for each field. */
function absenceOf(field: string, glyphs: readonly AbsentGlyph[]): string {
  const named = glyphs.slice(0, 3).map(({ grapheme }) => nameOf(grapheme));
  const more = glyphs.length > 3 ? ` and ${glyphs.length - 3} more` : "";
  const packages = [...new Set(glyphs.flatMap((glyph) => glyph.package ?? []))];
  const advice = packages.length > 0 ? `; run \`npm install ${packages.join(" ")}\`` : "";
  return `no font has ${named.join(", ")}${more}, which the card's ${field} needs${advice}`;
}

/** By field, in the order in which they were met. */
export function absencesOf(
  glyphs: readonly AbsentGlyph[],
): { field: string; message: string; glyphs: AbsentGlyph[] }[] {
  const byField = new Map<string, AbsentGlyph[]>();
  for (const glyph of glyphs) byField.set(glyph.field, [...(byField.get(glyph.field) ?? []), glyph]);
  return [...byField].map(([field, absent]) => ({ field, message: absenceOf(field, absent), glyphs: absent }));
}

/** “日” (U+65E5) */
function nameOf(grapheme: string): string {
  const points = [...grapheme].map(
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `“${grapheme}” (${points.join(" ")})`;
}
