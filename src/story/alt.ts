import { languageOf } from "../base/language-tag.ts";
import type { Card } from "../card/card.ts";

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

/** Mastodon and Bluesky take more, X 1000: https://help.x.com/en/using-x/add-image-descriptions */
const limit = 1000;

type Described = Omit<Card, "alt">;

/**
 * What the card says, for who does not see it, in its language:
 * "Titre. Trois chiffres clés : jusqu’à $10B, puissance de calcul ; 750 MW, capacité."
 */
export function altText(card: Described): string {
  const title = card.title.replace(/[.\s]+$/, "");
  // French sets a space before its high punctuation.
  const french = languageOf(card.lang) === "fr";
  const [colon, semicolon] = french ? ["\u00A0: ", "\u202F; "] : [": ", "; "];
  const { intro, parts } = contents(card);
  if (parts.length === 0) return clamp(card.title);
  const list = parts.join(semicolon).replace(/[.\s]+$/, "");
  return clamp(`${title}. ${intro ? `${intro}${colon}` : ""}${list}.`);
}

/** What the card's template shows: what it is, and its parts in reading order. */
function contents(card: Described): { intro?: string; parts: string[] } {
  const { trend, bars, change, timeline, items, quote, figures, lang } = card;
  if (trend) return { intro: trend.label, parts: trend.points.map(({ label, value }) => `${label}, ${value}`) };
  if (bars) return { intro: bars.label, parts: bars.bars.map(({ label, value }) => `${label}, ${value}`) };
  if (change) {
    const ends = `${change.from.value} → ${change.to.value}`;
    return { intro: change.label, parts: [change.delta ? `${ends} (${change.delta})` : ends] };
  }
  if (timeline) return { parts: timeline.map((event) => spoken(event)) };
  if (items) return { parts: items.map((item) => item.replace(/[.\s]+$/, "")) };
  if (quote) return { parts: [quote.by ? `${quote.text.replace(/[.\s]+$/, "")} — ${quote.by}` : quote.text] };
  if (figures.length === 0) return { parts: [] };
  const introduce = intros[languageOf(lang)] ?? (intros.en as (count: number) => string);
  return { intro: introduce(figures.length), parts: figures.map(spoken) };
}

function spoken({ kicker, value, label }: { kicker?: string; value: string; label: string }): string {
  return [kicker ? `${kicker} ${value}` : value, label].filter(Boolean).join(", ");
}

/** Cut at a word's end: an alt text is read aloud. */
function clamp(text: string): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
