import type { CardAmount, CardGroup, CardGroups, CardLine, CardLines } from "../../card/card.ts";
import { groupAmounts } from "../../card/group-amounts.ts";
import { extractFigures } from "../../figure/extract.ts";
import type { Figure } from "../../figure/figure.ts";
import { formatFigure } from "../../figure/format/format.ts";
import { needsSubUnit } from "../../figure/format/sub-unit.ts";
import { lexiconOf } from "../../figure/lexicon/lexicon-of.ts";
import { scanNumeral } from "../../figure/token/numeral.ts";
import type { Chart } from "./charts.ts";

/** A chart whose values are written as the other figures of a card are, the same in every language: "€742" of "742 €". */
export function internationalChart<T extends Pick<Chart, "bars" | "groups" | "trend" | "lines">>(
  chart: T,
  lang: string,
): T {
  const { bars, groups, trend, lines } = chart;
  return {
    ...chart,
    ...(bars ? { bars: { ...bars, bars: internationalValues(bars.bars, bars.label, lang) } } : {}),
    ...(groups ? { groups: { ...groups, groups: internationalGroups(groups, lang) } } : {}),
    ...(trend ? { trend: { ...trend, points: internationalValues(trend.points, trend.label, lang) } } : {}),
    ...(lines ? { lines: { ...lines, lines: internationalLines(lines, lang) } } : {}),
  };
}

function internationalGroups({ label, groups }: CardGroups, lang: string): CardGroup[] {
  const all = groupAmounts(groups);
  const written = new Map(internationalValues(all, label, lang).map((each, index) => [all[index], each]));
  const of = (amount: CardAmount) => written.get(amount) ?? amount;
  return groups.map((group) => ({
    ...group,
    amounts: group.amounts.map(of),
    ...(group.total ? { total: of(group.total) } : {}),
  }));
}

function internationalLines({ label, lines }: CardLines, lang: string): CardLine[] {
  const points = internationalValues(
    lines.flatMap((line) => line.points),
    label,
    lang,
  );
  let at = 0;
  return lines.map((line) => {
    at += line.points.length;
    return { ...line, points: points.slice(at - line.points.length, at) };
  });
}

/** A short unit in a column's head is each amount's: "Longueur (m)", "Variation (%)", "Recettes (M€)". */
const headUnit = /\((\p{Sc}|%|[^\s()]{1,4})\)\s*$/u;

/**
 * All of a column's values or none: two typographies beside each other would look like two measures. For the same
 * reason all its pence are printed as pence where one of them has to be.
 */
function internationalValues<T extends { value: string }>(rows: T[], label: string, lang: string): T[] {
  const [, unit] = headUnit.exec(label) ?? [];
  const figures = rows.map(({ value }) => (unit && figureOf(`${value} ${unit}`, lang)) || figureOf(value, lang));
  const subUnit = figures.some((figure) => figure && needsSubUnit(figure));
  const values = rows.map(({ value }, index) => writtenOf(value, figures[index], lang, subUnit));
  if (values.includes(undefined)) return rows;
  return rows.map((row, index) => {
    const value = values[index] ?? row.value;
    return value === row.value ? row : { ...row, value, words: row.value };
  });
}

/** What a cell says, where it says nothing else. */
function figureOf(cell: string, lang: string): Figure | undefined {
  const [figure, ...more] = extractFigures(cell, { lang });
  const said = cell.replace(figure?.source.text ?? "", "").replace(/[+−–-]/, "");
  const isAlone = figure && figure.kind !== "count" && figure.role !== "age" && more.length === 0 && said.trim() === "";
  return isAlone ? figure : undefined;
}

function writtenOf(cell: string, figure: Figure | undefined, lang: string, subUnit: boolean): string | undefined {
  if (!figure) return numeralOf(cell, lang);
  const { value } = formatFigure(figure, { locale: lang, style: "international", subUnit });
  const sign = /^\s*([+−–-])/.exec(cell)?.[1];
  return sign && !/^[+−]/.test(value) ? (sign === "+" ? "+" : "−") + value : value;
}

/** A number without a unit, with its sign: "68.914" in German is "68,914". Digits that the table does not group stay so. */
function numeralOf(cell: string, lang: string): string | undefined {
  const [, sign = "", number = ""] = /^\s*([-−–+]?)\s*(\d.*?)\s*$/.exec(cell) ?? [];
  if (number === "") return undefined;
  const { decimal, end, grouped } = scanNumeral(number, 0, number.length, lexiconOf(lang).style);
  if (decimal === undefined || end < number.length) return undefined;
  const [whole = "", fraction] = decimal.split(".");
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return (sign && (sign === "+" ? "+" : "−")) + digits + (fraction ? `.${fraction}` : "");
}
