import { extractFigures } from "../../figure/extract.ts";
import type { Figure } from "../../figure/figure.ts";
import { lexiconOf } from "../../figure/lexicon/lexicon-of.ts";
import { scanNumeral } from "../../figure/token/numeral.ts";

/** ISO 4217 codes, which stand before an amount as a sign does: "CHF 480". */
const codes = new Set(Intl.supportedValuesOf("currency"));

/** A cell that begins with a number, perhaps with a sign, a currency or a code before it: "−12 %", "€3.5", "US$ 611", "CHF 480". */
const amountCell = /^\s*(?<sign>[-−–+±])?\s*(?:(?<code>\p{Lu}{3})\s|\p{Lu}{0,3}\p{Sc}|Rs\.?)?\s*(?<late>[-−–])?(?=\d)/u;

/** What a cell says that has no amount: "n/a", "–", "k. A.", "s. o.", "n.d.". */
const noAmount = /^(?:n\.?\s?\/?\s?[abcdrsv]\.?|n\.?v\.?t\.?|[ks]\.\s?[ao]\.?|nc|nd|na|–|—|-|…|\.{1,3}|:|\?|)$/iu;

/** A reference to a note under the table: "57 %*", "1 200 ¹", "4,3 (a)", "12 [2]"; and "p", "r" or "e" for provisional ones. */
const noteMark =
  /\s*(?:[*†‡§]+|(?<![\p{L}])[¹²³⁴⁵⁶⁷⁸⁹]+(?:[,)]\s?[¹²³⁴⁵⁶⁷⁸⁹]+)*|\((?:[abceprs]|[1-9])\)|\[(?:\p{Ll}|\d{1,2})\])$/u;

/** What a cell says, without the mark of its note. */
export function cellText(cell: string): string {
  return cell.trim().replace(noteMark, "");
}

/** What a name or a head says, without the sign of its note: a letter in brackets is a unit there, "Longueur (m)". */
export function nameText(cell: string): string {
  return cell.trim().replace(/\s*(?:[*†‡§]+|(?<=\p{L}|\))[¹²³⁴⁵⁶⁷⁸⁹]+|\((?:[1-9])\)|\[\d{1,2}\])$/u, "");
}

export function isEmptyCell(cell: string): boolean {
  return noAmount.test(cell);
}

/** A cell's number, and the words around it that say of what. */
function amountOf(cell: string, lang: string): { amount: number; around: string } | undefined {
  const start = amountCell.exec(cell);
  const { sign, code, late } = start?.groups ?? {};
  if (!start || (code && !codes.has(code))) return undefined;
  const { decimal, end } = scanNumeral(cell, start[0].length, cell.length, lexiconOf(lang).style);
  if (decimal === undefined || /\d/.test(cell.slice(end))) return undefined;
  const falls = late !== undefined || (sign !== undefined && !/[+±]/.test(sign));
  const around = (start[0] + cell.slice(end)).replace(/[-−–+\s]/g, "");
  return { amount: falls ? -Number(decimal) : Number(decimal), around };
}

/**
 * A column's amounts, comparable to each other, or undefined where they are not: cells that say the same
 * around their numbers are compared by these, others ("$1.5bn", "$900m", "2 h 05") by the figures they are.
 */
export function amountsOf(cells: readonly string[], lang: string): number[] | undefined {
  if (cells.length === 0) return undefined;
  const read = cells.map((cell) => amountOf(cell, lang));
  const [first] = read;
  if (first && read.every((cell) => cell?.around === first.around)) return read.map((cell) => cell?.amount ?? 0);
  const amounts: number[] = [];
  let before: Figure | undefined;
  for (const cell of cells) {
    const [figure, ...more] = extractFigures(cell, { lang });
    if (!figure || more.length > 0 || figure.kind === "date" || figure.to !== undefined) return undefined;
    if ((before && before.unit !== figure.unit) || !isWhole(figure.source.text, cell)) return undefined;
    before = figure;
    amounts.push((/^\s*[-−–]/.test(cell) ? -1 : 1) * figure.amount);
  }
  return amounts;
}

/** Nothing but a sign stands beside the quantity. */
function isWhole(said: string, cell: string): boolean {
  return cell.replace(said, "").replace(/[-−–+\s]/g, "") === "";
}
