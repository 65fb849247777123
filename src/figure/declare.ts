import type { DeclaredFigure } from "../article/front-matter-shape.ts";
import type { Warning } from "../base/warning.ts";
import { extractFigures } from "./extract.ts";
import type { Figure } from "./figure.ts";
import { isResult } from "./mention.ts";

/**
 * The figures an author declares, each proved by the words that say it: the text's own figure, with the
 * declared label and score 1.
 * @param figures what `extractFigures` found in the article
 * @returns them, and a fault for each the text does not say, with its place and what the text says instead
 */
export function proveDeclared(
  declared: readonly DeclaredFigure[],
  figures: readonly Figure[],
  lang: string,
): { proved: Figure[]; faults: Warning[] } {
  const faults: Warning[] = [];
  const proved: Figure[] = [];
  for (const each of declared) {
    const { value, label } = each;
    const wanted = wordForWord(value, figures) ?? readDeclared(value, lang);
    const said = wanted ? figures.filter((figure) => says(figure, wanted)) : [];
    // A sentence of the page shows it better than the front matter does.
    const found = said.find(({ source }) => source.field === undefined) ?? said[0];
    if (found) {
      const figure: Figure = { ...found, origin: "declared", score: 1 };
      if (label) figure.label = label;
      proved.push(figure);
    } else faults.push({ message: reason(value, wanted, figures), place: each.place });
  }
  return { proved, faults };
}

/** What of a figure a declaration gives. */
type Wanted = Pick<Figure, "kind" | "amount"> & Partial<Figure>;

/**
 * The figure whose words a declared value is, which are read then: alone, pesos would be Mexico's. Undefined where there is none, where
 * the same words say two things, and where the words around them say of what they are a rate.
 */
function wordForWord(value: string, figures: readonly Figure[]): Wanted | undefined {
  const same = figures.filter((figure) => figure.source.text === value || isWrittenAs(figure, value));
  const [first] = same;
  return first && same.every((each) => each.per === undefined && says(each, first)) ? first : undefined;
}

/** "31-27" of a result that the article writes "31:27". */
function isWrittenAs(figure: Figure, value: string): boolean {
  return isResult(figure) && value.replace(/[-:]/, "–") === `${figure.amount}–${figure.to}`;
}

/** A declared value by the article's own grammar; a bare number ("4 200") is a count of anything. */
function readDeclared(value: string, lang: string): Wanted | undefined {
  const read = extractFigures(value, { lang });
  const longest = read.toSorted((a, b) => b.source.text.length - a.source.text.length)[0];
  if (longest) return longest;
  const [count] = extractFigures(`${value.trim()} km`, { lang });
  return count && { kind: "count", amount: count.amount, unit: null };
}

function says(figure: Figure, wanted: Wanted): boolean {
  if (figure.kind !== wanted.kind || figure.amount !== wanted.amount || figure.to !== wanted.to) return false;
  if (figure.date !== wanted.date || (wanted.per !== undefined && figure.per !== wanted.per)) return false;
  if (wanted.kind === "count") return wanted.unit === null || wanted.unit?.toLowerCase() === figure.unit?.toLowerCase();
  return figure.unit === wanted.unit;
}

function reason(value: string, wanted: Wanted | undefined, figures: readonly Figure[]): string {
  if (!wanted) return `declared figure “${value}” is no quantity the program can read`;
  const near = figures
    .filter(({ kind, unit }) => kind === wanted.kind && (kind === "count" || unit === wanted.unit))
    .toSorted((a, b) => Math.abs(a.amount - wanted.amount) - Math.abs(b.amount - wanted.amount))[0];
  const instead = near
    ? `; it says “${near.source.text.replace(/\s+/g, " ")}” at ${near.source.line}:${near.source.column}`
    : "";
  return `declared figure “${value}” is not in the text${instead}`;
}
