import type { CardFigure } from "../card/card.ts";
import { joint } from "../figure/token/joint.ts";
import { collapsed } from "./sentence/blanks.ts";
import { gap } from "./sentence/label-text.ts";

/** More is a paragraph, and not what a number is of. */
const longestClause = 160;

/**
 * A figure as one would read it aloud, in the article's own words: "Le contrat vaut jusqu’à 10 milliards de dollars",
 * where a card shows "$10B" above "Le contrat vaut". A label that the sentence does not have, or that stands far from its
 * number, follows it: "750 mégawatts, puissance installée".
 */
function spokenFigure(figure: CardFigure): string {
  const clause = clauseOf(figure);
  if (clause !== undefined) return clause;
  const { label, value } = figure;
  // "−38%": without its clause the article's "38 %" would not say which way.
  const quantity = /^[+−]/.test(value) ? value : spokenQuantity(figure);
  const said = quantity.toLowerCase().includes(label.toLowerCase());
  return said ? quantity : `${quantity}, ${label.replaceAll(gap, " ")}`;
}

/** The figures as one reads them aloud, each clause once: two numbers of one are said together. */
export function spokenFigures(figures: readonly CardFigure[]): string[] {
  const clauses = [...new Set(figures.map(spokenFigure))];
  return clauses.filter((clause) => !clauses.some((other) => other !== clause && other.includes(clause)));
}

/** A figure's number in the article's words: "jusqu’à 10 milliards de dollars". */
function spokenQuantity({ kicker, words, value }: CardFigure): string {
  const said = words || value;
  return kicker ? `${kicker}${joint(kicker)}${said}` : said;
}

/**
 * What the sentence says from the label's first word, or the number's, to the mark behind the last of either: what stands
 * there may say which way a number goes ("38 % d’articles en moins").
 */
function clauseOf({ sentence, words, label, kicker }: CardFigure): string | undefined {
  if (words === "" || label === "") return undefined;
  const at = sentence.indexOf(words);
  if (at === -1) return undefined;
  let [start, end] = [at, at + words.length];
  for (const piece of label.split(gap)) {
    const found = nearest(sentence, piece, at);
    if (found === -1) return undefined;
    start = Math.min(start, found);
    end = Math.max(end, found + piece.length);
  }
  // A stop inside a sentence is an abbreviation's: "41,2 Mio. Euro".
  end += sentence.slice(end).search(/[,;:!?)](?:\s|$)|\s\(|[.…]*\s*$/);
  const open = sentence.slice(start, end).lastIndexOf("(");
  if (open > sentence.slice(start, end).lastIndexOf(")") && sentence[end] === ")") end++;
  const lead = start === at ? leadOf(sentence.slice(0, at), kicker) : "";
  const clause = collapsed(`${lead}${sentence.slice(start, end)}`);
  return clause.length <= longestClause ? clause : undefined;
}

/** The qualifier where the clause begins with the number: as the article says it, or as the card does. */
function leadOf(before: string, kicker: string | undefined): string {
  if (!kicker) return "";
  const said = before.trimEnd();
  return said.toLowerCase().endsWith(kicker.toLowerCase())
    ? before.slice(said.length - kicker.length)
    : `${kicker}${joint(kicker)}`;
}

/** Of a piece that the sentence says more than once, the place nearest to the number. */
function nearest(sentence: string, piece: string, at: number): number {
  let found = -1;
  for (let next = sentence.indexOf(piece); next !== -1; next = sentence.indexOf(piece, next + 1))
    if (found === -1 || Math.abs(next - at) < Math.abs(found - at)) found = next;
  return found;
}
