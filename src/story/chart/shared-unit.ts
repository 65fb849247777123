import { wordsOf } from "../languages/words-of.ts";

/** A series whose amounts are so much smaller than another's lies along the ground, and shows nothing. */
const smallest = 1 / 50;

/** The one unit of a table's columns. */
interface SharedUnit {
  /** As the heads, the head of the names or the heading say it; undefined where the cells do, or nothing does. */
  said?: string;
  /** The heads' names without it. */
  names: string[];
  /** Whether it is said anywhere: columns of bare numbers may be of anything. */
  isSaid: boolean;
}

/**
 * The unit of columns beside each other: said by every cell, by the heads alike, or by the head of the names or the heading above.
 * @returns undefined where the heads say different ones
 */
export function sharedUnitOf(
  { heading, head }: { heading: string; head: readonly string[] },
  heads: readonly string[],
  cells: readonly string[],
  lang: string,
): SharedUnit | undefined {
  const unitIn = wordsOf(lang).tables.unit;
  const units = new Set(heads.map((name) => unitIn.exec(name)?.[0].trim()));
  if (units.size > 1) return undefined;
  const [unit] = units;
  const said = [unit, unitIn.exec(head[0] ?? "")?.[0], unitIn.exec(heading)?.[0]].find(Boolean);
  return {
    names: unit ? heads.map((name) => name.replace(unitIn, "").trim()) : [...heads],
    isSaid: said !== undefined || cells.every((cell) => /[^\d\s.,'’\u00A0\u202F+−–-]/.test(cell)),
    ...(said ? { said } : {}),
  };
}

/** The heading over a table, and the unit where it does not say it; without a heading something else of the table. */
export function labelWithUnit(heading: string, unit: string | undefined, otherwise: string): string {
  const said = unit?.replace(/^,\s*/, "").trim();
  if (heading === "") return [otherwise, said].filter(Boolean).join(" · ");
  return said && !heading.includes(said) ? `${heading} · ${said}` : heading;
}

/** Whether a series would lie along the ground beside another. */
export function isFlat(series: readonly (readonly number[])[]): boolean {
  const highest = series.map((amounts) => Math.max(...amounts.map(Math.abs)));
  return Math.min(...highest) < Math.max(...highest) * smallest;
}

/** Whether a text says that its numbers are percentages: "7 %", "Anteil, in Prozent". */
export function isPercentage(text: string, lang: string): boolean {
  return wordsOf(lang).tables.percentage.test(text);
}
