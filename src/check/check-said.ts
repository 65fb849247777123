import type { Article } from "../article/article.ts";
import { parseBlocks } from "../article/blocks.ts";
import { countryName } from "../base/country.ts";
import type { Card } from "../card/card.ts";
import type { Problem } from "./problem.ts";

/**
 * Texts of a card that neither the article nor its front matter says: each is to stand there, word by word; of a label with “…”
 * or “·” each piece. Values are formatted from words (`words`, `sentence`), which are looked for in their place.
 * @param labels - whether labels of figures are the article's; default true, false where a site brings its own
 */
export function checkSaid(card: Card, article: Article, { labels = true } = {}): Problem[] {
  const { markdown, bodyStart } = article;
  const said = [
    ...parseBlocks(markdown, bodyStart).map(({ text }) => text),
    ...textsIn(article.front),
    // A country's code says its name.
    ...(article.front.cards ? (article.front.cards.countries ?? []) : []).map((code) => countryName(code, card.lang)),
    article.title,
    markdown.slice(0, bodyStart),
    markdown.slice(bodyStart),
  ];
  const words = said.map(wordsOf);
  const stands = (text: string) => words.some((all) => all.includes(wordsOf(text)));
  return textsOf(card, labels)
    .filter(({ text }) => !text.split(/[…·–:;]|\.\.\./u).every((piece) => stands(piece)))
    .map(({ field, text }) => ({
      rule: "unsaid",
      severity: "error",
      field,
      message: `${field} is “${text}”, which neither the article nor its front matter says`,
    }));
}

/** The strings in front matter, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Words in lower case between single spaces, with one before and after: signs, marks and accents' ways of writing are no difference. */
function wordsOf(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu);
  return ` ${words?.join(" ") ?? ""} `.replace(/^ +$/, " ");
}

interface Said {
  field: string;
  text: string;
}

/** What a card says in words, by field. */
function textsOf(card: Card, labels: boolean): Said[] {
  const {
    title,
    standfirst,
    items = [],
    quote,
    bars,
    groups,
    trend,
    lines,
    change,
    timeline = [],
    share,
    date,
    map,
  } = card;
  const figures = card.figures.map((figure, index) => ({ ...figure, field: `figures[${index}]` }));
  const shown = share ? [...figures, { ...share.figure, field: "share.figure" }] : figures;
  const texts: { field: string; text: string | undefined }[] = [
    { field: "title", text: title },
    { field: "standfirst", text: standfirst },
    { field: "source.author", text: card.portrait ? card.source.author : undefined },
    { field: "quote.text", text: quote?.text },
    { field: "quote.by", text: quote?.by },
    { field: "quote.role", text: quote?.role },
    { field: "bars.label", text: bars?.label },
    { field: "groups.label", text: groups?.label },
    { field: "trend.label", text: trend?.label },
    { field: "lines.label", text: lines?.label },
    { field: "change.label", text: labels ? change?.label : undefined },
    { field: "change.from.words", text: change?.from.words },
    { field: "change.to.words", text: change?.to.words },
    { field: "change.from.when", text: change?.from.when },
    { field: "change.to.when", text: change?.to.when },
    { field: "date.day", text: date?.day },
    { field: "date.month", text: date?.month },
    { field: "date.year", text: date?.year },
    ...(map?.countries ?? []).map(({ name }, index) => ({ field: `map.countries[${index}].name`, text: name })),
    ...items.map((text, index) => ({ field: `items[${index}]`, text })),
    ...(bars?.bars ?? []).flatMap((row, index) => rowTexts(`bars.bars[${index}]`, row)),
    ...(groups?.series ?? []).map((text, index) => ({ field: `groups.series[${index}]`, text })),
    ...(groups?.groups ?? []).flatMap(({ label, amounts, total }, group) => [
      { field: `groups.groups[${group}].label`, text: label },
      ...amounts.map((each, index) => amountText(`groups.groups[${group}].amounts[${index}]`, each)),
      ...(total ? [amountText(`groups.groups[${group}].total`, total)] : []),
    ]),
    ...(trend?.points ?? []).flatMap((row, index) => rowTexts(`trend.points[${index}]`, row)),
    ...(lines?.lines ?? []).flatMap(({ label, points }, line) => [
      { field: `lines.lines[${line}].label`, text: label },
      ...points.flatMap((row, index) => rowTexts(`lines.lines[${line}].points[${index}]`, row)),
    ]),
    ...timeline.map(({ label }, index) => ({ field: `timeline[${index}].label`, text: labels ? label : undefined })),
    ...shown.flatMap(({ field, label, sentence, words }) => [
      { field: `${field}.label`, text: labels ? label : undefined },
      { field: `${field}.sentence`, text: sentence },
      { field: `${field}.words`, text: words },
    ]),
  ];
  return texts.flatMap(({ field, text }) => (text ? [{ field, text }] : []));
}

function rowTexts(field: string, { label, ...amount }: { label: string; value: string; words?: string }): Said[] {
  return [{ field: `${field}.label`, text: label }, amountText(field, amount)];
}

function amountText(field: string, { value, words }: { value: string; words?: string }): Said {
  return words ? { field: `${field}.words`, text: words } : { field: `${field}.value`, text: value };
}
