import type { Lexicon } from "../lexicon/lexicon.ts";

/** "219,375": what may be groups, or a number with three decimals. */
const commaGroups = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/;
/** "1.200", "2,5", "12,63": groups with a point, or a decimal comma. */
const pointGroups = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\d)(?!\.\d)|\d,\d{1,2}(?!\d)/;
/** "1,200,000", "7,000", "43.7 %": no decimals, or a decimal point. */
const commaStyle =
  /\d,\d{3},\d{3}|\d,\d?00(?!\d)|(?<![\d.,])\d{1,3}\.\d{1,2}(?= ?(?:%|por ciento|mil|millones)(?!\p{L}))/u;

const kept = new Map<Lexicon, Lexicon>();

/**
 * The tables with the marks that the article writes its numbers with: in Mexico and its neighbours "6,251" is six
 * thousand, in Spain and the south six and a quarter. The language tag tells, or the article's other numbers, or what
 * is counted: nobody counts thousandths of people.
 */
export function styledAs(lexicon: Lexicon, tag: string | undefined, text: string): Lexicon {
  const { commaRegions, commaCounts } = lexicon.language;
  if (commaRegions === undefined || commaCounts === undefined) return lexicon;
  const region = tag?.split("-").find((part) => /^(?:[A-Z]{2}|419)$/.test(part));
  const isTold = region !== undefined && `|${commaRegions}|`.includes(`|${region}|`);
  if (!isTold && !isCommaStyle(text, commaCounts)) return lexicon;
  const known = kept.get(lexicon);
  if (known) return known;
  const styled = { ...lexicon, style: { decimal: ".", groups: "," } };
  kept.set(lexicon, styled);
  return styled;
}

/** A cell of a table says by itself nothing of the others, which have to be read alike. */
const shortest = 40;

function isCommaStyle(text: string, counts: string): boolean {
  if (text.length < shortest || !commaGroups.test(text) || pointGroups.test(text)) return false;
  return commaStyle.test(text) || new RegExp(`${commaGroups.source} (?:${counts})(?!\\p{L})`, "u").test(text);
}
