import type { CardFigure } from "../card/card.ts";

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

/**
 * What the card says, for who does not see it, in its language:
 * "Titre. Trois chiffres clés : jusqu’à $10B, puissance de calcul ; 750 MW, capacité."
 */
export function altText({ title, figures, lang }: { title: string; figures: CardFigure[]; lang: string }): string {
  if (figures.length === 0) return clamp(title);
  const language = new Intl.Locale(lang).language;
  const intro = (intros[language] ?? (intros.en as (count: number) => string))(figures.length);
  // French sets a space before its high punctuation.
  const [colon, semicolon] = language === "fr" ? ["\u00A0: ", "\u202F; "] : [": ", "; "];
  const list = figures.map(({ kicker, value, label }) =>
    [kicker ? `${kicker} ${value}` : value, label].filter(Boolean).join(", "),
  );
  return clamp(`${title.replace(/[.\s]+$/, "")}. ${intro}${colon}${list.join(semicolon)}.`);
}

/** Cut at a word's end: an alt text is read aloud. */
function clamp(text: string): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
