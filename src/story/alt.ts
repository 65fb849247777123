import { languageOf } from "../base/language-tag.ts";
import type { Card, CardGroup, CardGroups, CardLines, CardMap } from "../card/card.ts";
import { groupAmounts } from "../card/group-amounts.ts";
import { spokenFigures } from "./spoken.ts";

/** How many figures there are, in each language's own words. */
const intros: Record<string, (count: number) => string> = {
  fr: (count) => (count === 1 ? "Un chiffre clé" : `${["Deux", "Trois", "Quatre"][count - 2]} chiffres clés`),
  en: (count) => (count === 1 ? "One key figure" : `${["Two", "Three", "Four"][count - 2]} key figures`),
  de: (count) => (count === 1 ? "Eine Kennzahl" : `${["Zwei", "Drei", "Vier"][count - 2]} Kennzahlen`),
  es: (count) => (count === 1 ? "Una cifra clave" : `${["Dos", "Tres", "Cuatro"][count - 2]} cifras clave`),
  it: (count) => (count === 1 ? "Una cifra chiave" : `${["Due", "Tre", "Quattro"][count - 2]} cifre chiave`),
  pt: (count) => (count === 1 ? "Um número-chave" : `${["Dois", "Três", "Quatro"][count - 2]} números-chave`),
  nl: (count) => (count === 1 ? "Eén kerncijfer" : `${["Twee", "Drie", "Vier"][count - 2]} kerncijfers`),
};

/** How each language says where something went: "de 1 h 50 à 1 h 05". */
const ends: Record<string, (from: string, to: string) => string> = {
  fr: (from, to) => `de ${from} à ${to}`,
  en: (from, to) => `from ${from} to ${to}`,
  de: (from, to) => `von ${from} auf ${to}`,
  es: (from, to) => `de ${from} a ${to}`,
  it: (from, to) => `da ${from} a ${to}`,
  pt: (from, to) => `de ${from} para ${to}`,
  nl: (from, to) => `van ${from} naar ${to}`,
};

/** Mastodon and Bluesky take more, X 1000: https://help.x.com/en/using-x/add-image-descriptions */
const limit = 1000;

type Described = Omit<Card, "alt">;

/**
 * What the card says, for who does not see it, in its language and in words that can be read aloud:
 * "Titre. Deux chiffres clés : Le contrat vaut jusqu’à 10 milliards de dollars ; La centrale livre 750 mégawatts."
 */
export function altText(card: Described): string {
  const title = card.title.replace(/[.\s]+$/, "");
  // French sets a space before its high punctuation.
  const french = languageOf(card.lang) === "fr";
  const [colon, semicolon] = french ? ["\u00A0: ", "\u202F; "] : [": ", "; "];
  const { intro, parts } = contents(card);
  if (parts.length === 0) return clamp(card.title);
  const [list, said] = [parts.join(semicolon), intro].map((text) => text?.replace(/[.\s]+$/, ""));
  return clamp(`${title}. ${said ? `${said}${colon}` : ""}${list}.`);
}

/** What the card's template shows: what it is, and its parts in reading order; of a chart then what else the article counts. */
function contents(card: Described): { intro?: string; parts: string[] } {
  const chart = chartContents(card);
  if (chart) {
    const values = new Set(chart.values.map(plain));
    const others = card.figures.filter(({ value, words }) => !values.has(plain(value)) && !values.has(plain(words)));
    return { intro: chart.intro, parts: [...chart.parts, ...spokenFigures(others)] };
  }
  const { timeline, items, quote, figures, lang, date, map } = card;
  if (map) return { parts: [...mapContents(map, lang), ...spokenFigures(figures)] };
  if (date) return { parts: spokenFigures(figures) };
  if (timeline)
    return { parts: timeline.map(({ kicker, value, label }) => `${kicker ? `${kicker} ${value}` : value}, ${label}`) };
  if (items) return { parts: items.map((item) => item.replace(/[.\s]+$/, "")) };
  if (quote) return { parts: [quote.by ? `${quote.text.replace(/[.\s]+$/, "")} — ${quote.by}` : quote.text] };
  if (figures.length === 0) return { parts: [] };
  const introduce = intros[languageOf(lang)] ?? (intros.en as (count: number) => string);
  return { intro: introduce(figures.length), parts: spokenFigures(figures) };
}

/** What a map is called. */
const mapWords: Record<string, string> = {
  fr: "Carte de situation",
  en: "Locator map",
  de: "Lagekarte",
  es: "Mapa de situación",
  it: "Carta di localizzazione",
  pt: "Mapa de localização",
  nl: "Locatiekaart",
};

/** "Carte de situation : France et Suisse". */
function mapContents({ countries }: CardMap, lang: string): string[] {
  const word = mapWords[languageOf(lang)] ?? mapWords.en;
  const names = new Intl.ListFormat(lang, { type: "conjunction" }).format(countries.map(({ name }) => name));
  return [`${word}${languageOf(lang) === "fr" ? "\u00A0: " : ": "}${names}`];
}

interface Charted {
  intro: string;
  parts: string[];
  /** What it says already. */
  values: string[];
}

function chartContents({ trend, bars, groups, lines, change, lang }: Described): Charted | undefined {
  if (lines) return lineContents(lines, lang);
  if (groups) return groupContents(groups);
  const series = trend ? { label: trend.label, rows: trend.points } : bars && { label: bars.label, rows: bars.bars };
  if (series) {
    const parts = series.rows.map(({ label, value }) => `${label}, ${value}`);
    return { intro: series.label, parts, values: series.rows.map(({ value }) => value) };
  }
  if (!change) return undefined;
  const { from, to, delta, label } = change;
  const say = ends[languageOf(lang)] ?? (ends.en as (from: string, to: string) => string);
  const said = say(from.words ?? from.value, to.words ?? to.value);
  return { intro: label, parts: [delta ? `${said} (${delta})` : said], values: [from.value, to.value, delta ?? ""] };
}

/** Of several lines where each began and where it ended. */
function lineContents({ label, lines }: CardLines, lang: string): Charted {
  const say = ends[languageOf(lang)] ?? (ends.en as (from: string, to: string) => string);
  const [first, last] = [lines[0]?.points[0], lines[0]?.points.at(-1)];
  const times = first && last ? `, ${first.label}–${last.label}` : "";
  return {
    intro: `${label}${times}`,
    parts: lines.map((each) => `${each.label}, ${say(each.points[0]?.value ?? "", each.points.at(-1)?.value ?? "")}`),
    values: lines.flatMap(({ points }) => points.map(({ value }) => value)),
  };
}

/** Of several bars for each name whose each is. */
function groupContents({ label, series, groups }: CardGroups): Charted {
  const said = (each: CardGroup) =>
    each.amounts.map(({ value }, index) => [series[index], value].filter(Boolean).join("\u00A0")).join(", ");
  return {
    intro: label,
    parts: groups.map((each) => `${each.label}${each.total ? `, ${each.total.value}` : ""} (${said(each)})`),
    values: groupAmounts(groups).map(({ value }) => value),
  };
}

/** A value without what typographies differ in. */
function plain(text: string): string {
  return text.replace(/[\s.,+−–-]/g, "").toLowerCase();
}

/** Cut at a word's end: an alt text is read aloud. */
function clamp(text: string): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
