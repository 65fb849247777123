import type { CardAmount, CardGroup, CardGroups, CardLine, CardLines } from "../../card/card.ts";
import { groupAmounts } from "../../card/group-amounts.ts";
import { extractFigures } from "../../figure/extract.ts";
import { formatFigure } from "../../figure/format/format.ts";
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

/** All of a column's values or none: two typographies beside each other would look like two measures. */
function internationalValues<T extends { value: string }>(rows: T[], label: string, lang: string): T[] {
  const [, unit] = headUnit.exec(label) ?? [];
  const values = rows.map(({ value }) => (unit && writtenOf(`${value} ${unit}`, lang)) || writtenOf(value, lang));
  if (values.includes(undefined)) return rows;
  return rows.map((row, index) => {
    const value = values[index] ?? row.value;
    return value === row.value ? row : { ...row, value, words: row.value };
  });
}

function writtenOf(cell: string, lang: string): string | undefined {
  const [figure, ...more] = extractFigures(cell, { lang });
  const said = cell.replace(figure?.source.text ?? "", "").replace(/[+−–-]/, "");
  if (figure && figure.kind !== "count" && figure.role !== "age" && more.length === 0 && said.trim() === "") {
    const { value } = formatFigure(figure, { locale: lang, style: "international" });
    const sign = /^\s*([+−–-])/.exec(cell)?.[1];
    return sign && !/^[+−]/.test(value) ? (sign === "+" ? "+" : "−") + value : value;
  }
  return numeralOf(cell, lang);
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
