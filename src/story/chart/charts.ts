import type { Article } from "../../article/article.ts";
import type { Block } from "../../article/block.ts";
import { namedIn } from "../../card/accent.ts";
import type { Card } from "../../card/card.ts";
import { groupAmounts } from "../../card/group-amounts.ts";
import type { Figure } from "../../figure/figure.ts";
import { groupsOf } from "./groups.ts";
import { linesOf, turnedTable } from "./lines.ts";
import { rankedListsOf } from "./ranked-list.ts";
import { barsOf, isRanked, rankingOf, type Series, seriesIn, trendOf } from "./series.ts";
import { isPercentage } from "./shared-unit.ts";
import { type Table, tablesOf } from "./table.ts";

/** A chart of one column of a table, or of several of one unit. */
export interface Chart extends Pick<Card, "bars" | "groups" | "trend" | "lines"> {
  template: "lines" | "grouped" | "stacked" | "trend" | "versus" | "ranking" | "bars";
}

/** A table's second line, in a list or a quotation as well. Not `\s`: over many empty lines it would be tried from each to each. */
const tableLine = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/m;

export function mayHaveTable(markdown: string): boolean {
  return tableLine.test(markdown) || /<table/i.test(markdown);
}

/** Whether a file may have a table or a ranked list: where it has not, its blocks need not be read. */
export function mayHaveCharts(markdown: string): boolean {
  return mayHaveTable(markdown) || /^[ \t>]*1[.)]\s/m.test(markdown) || /<ol/i.test(markdown);
}

/** The charts that an article's tables and ranked lists make, those that carry one of the figures first. */
export function chartsOf(
  { title, lang, markdown }: Article,
  blocks: readonly Block[],
  figures: readonly Figure[],
): Chart[] {
  const carrying = (chart: Chart) => figures.some((figure) => carries(chart, figure, lang));
  const ofTables = tablesOf(blocks)
    .flatMap((table) => chartsOfTable(table, title, lang))
    .map((chart) => toldBy(chart, figures, title, lang));
  const charts = [...ofTables, ...rankedListsOf(blocks, markdown, lang).flatMap((list) => rankedChart(list, lang))];
  const byFigures = [...charts.filter(carrying), ...charts.filter((chart) => !carrying(chart))];
  return byFigures.filter(({ template }, index) => byFigures.findIndex((each) => each.template === template) === index);
}

/** The charts that a table's columns make. */
export function chartsOfTable(table: Table, title: string, lang: string): Chart[] {
  const turned = turnedTable(table, lang);
  const lines = linesOf(turned ?? table, lang);
  const [trend] =
    turned?.head.length === 2 ? seriesIn(turned, lang).flatMap((series) => trendOf(series, lang) ?? []) : [];
  return [
    ...(lines ? [{ template: "lines" as const, lines }] : []),
    ...(trend ? [{ template: "trend" as const, trend }] : []),
    ...groupChart(lines ? undefined : groupsOf(table, lang)),
    ...seriesIn(table, lang).flatMap((series) => chartOf(series, table, title, lang) ?? []),
  ];
}

function groupChart(found: ReturnType<typeof groupsOf>): Chart[] {
  return found ? [{ template: found.stacked ? "stacked" : "grouped", groups: found.groups }] : [];
}

function chartOf(series: Series, table: Table, title: string, lang: string): Chart | undefined {
  const trend = trendOf(series, lang);
  if (trend) return { template: "trend", trend };
  const [ranked] = isRanked(table) ? rankedChart(series, lang) : [];
  if (ranked) return ranked;
  const bars = barsOf(series, title, lang);
  return bars && { template: bars.bars.length === 2 ? "versus" : "bars", bars };
}

function rankedChart(series: Series, lang: string): Chart[] {
  const bars = rankingOf(series, lang);
  return bars ? [{ template: "ranking", bars }] : [];
}

/** Whether a chart's rows or points say a figure. */
export function carries({ bars, groups, trend, lines }: Chart, figure: Figure, lang: string): boolean {
  const label = bars?.label ?? groups?.label ?? trend?.label ?? lines?.label ?? "";
  const points = lines?.lines.flatMap((line) => line.points) ?? [];
  const amounts = groups ? groupAmounts(groups.groups) : [];
  return [...(bars?.bars ?? []), ...amounts, ...(trend?.points ?? []), ...points].some((each) =>
    says(each, label, figure, lang),
  );
}

/** Whether an amount of a chart is a figure's: the same amount, in the digits and the unit of either. */
function says(
  { value, amount }: { value: string; amount: number },
  label: string,
  figure: Figure,
  lang: string,
): boolean {
  if (figure.kind === "date" || figure.to !== undefined) return false;
  const isPercent = figure.kind === "percent";
  if (isPercent !== (isPercentage(value, lang) || isPercentage(label, lang))) return false;
  const digits = digitsOf(figure.source.text);
  if (Math.abs(amount) === Math.abs(figure.amount)) return digits.length > 1 || isPercent;
  // "1,2 million" of a column "en millions", which says 1,2.
  return digits.length > 1 && digitsOf(value) === digits;
}

/** The groups with the one series that says a figure of the story, in the groups that the title names where it names some, but no series. */
function toldBy(chart: Chart, figures: readonly Figure[], title: string, lang: string): Chart {
  const { groups } = chart;
  if (!groups || namedIn(title, groups.series, lang).size > 0) return chart;
  const rows = namedIn(
    title,
    groups.groups.map(({ label }) => label),
    lang,
  );
  const looked = groups.groups.filter((_, index) => rows.size === 0 || rows.has(index));
  const saying = (figure: Figure) =>
    [...groups.series.keys()].filter((index) =>
      looked.some(({ amounts }) =>
        amounts.slice(index, index + 1).some((each) => says(each, groups.label, figure, lang)),
      ),
    );
  const [told] = figures.map(saying).find((series) => series.length === 1) ?? [];
  return told === undefined ? chart : { ...chart, groups: { ...groups, told } };
}

/** "1.2" and "1,2" are the same digits. */
function digitsOf(text: string): string {
  return /\d[\d.,\s\u00A0\u202F'’]*/.exec(text)?.[0].replace(/\D/g, "") ?? "";
}

/** Whether the title names some of a chart's rows, but not all. */
export function isNamedIn({ bars, groups }: Chart, title: string, lang: string): boolean {
  const rows = bars?.bars ?? groups?.groups ?? [];
  return (
    namedIn(
      title,
      rows.map(({ label }) => label),
      lang,
    ).size > 0
  );
}
