import { isFunctionWord } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import type { InflectedLabel } from "./inflected-label.ts";

/** "gelben Stimmzettel": an adjective with the ending that it has behind an article. */
export function isWeak({ tokens, lexicon }: Passage, at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  if (!/^\p{Ll}{3,}en$/u.test(text) || isFunctionWord(lower, lexicon)) return false;
  let noun = at + 1;
  // "der befragten | 503 | Manager"
  while (/^\p{Ll}{3,}en$/u.test(tokens[noun]?.text ?? "") || tokens[noun]?.type === "number") noun++;
  return isUpper(tokens[noun]?.text ?? "");
}

/** "30 Prozent | der | sozialen Ungleichheiten", "die Hälfte | der | Befragten". */
export function withArticleBehind({ label, passage, first: { first }, quantity }: InflectedLabel): string | undefined {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[first - 1] ?? { text: "", lower: "" };
  const behind = first - 1 === quantity.next && lexicon.words.oblique.has(lower);
  const ends = isWeak(passage, first) || /^\p{Lu}\p{Ll}{3,}en$/u.test(tokens[first]?.text ?? "");
  // "zwei Drittel | des | bisher genutzten Raumes"
  const whose = first - 1 === quantity.next && lexicon.words.genitives.has(lower);
  return (behind && ends) || whose ? fitting(`${text} ${label}`) || undefined : undefined;
}

/** "von allen | 195 | beteiligten Staaten": the determiner before a count, and its preposition. */
export function withArticleBefore({ label, passage, first: { first }, quantity }: InflectedLabel): string | undefined {
  const { tokens, lexicon } = passage;
  const mention = mentionAt(passage, quantity);
  if (!mention || first < mention.first || first > mention.next) return undefined;
  const article = Math.min(mention.first, mention.qualifierSpan?.[0] ?? mention.first) - 1;
  if (!lexicon.words.weakening.has(tokens[article]?.lower ?? "")) return undefined;
  const led = lexicon.words.holding.has(tokens[article - 1]?.lower ?? "") ? article - 1 : article;
  return fitting(`${textOf(passage, { first: led, next: article + 1 })}${gap}${label}`);
}

/** "mit 20.000 Euro | dotierten Preis": a participle with its noun says not whose. */
export function saysNotWhose({ passage, first, quantity }: InflectedLabel): boolean {
  return first.first === quantity.next && mentionAt(passage, quantity)?.kind !== "count";
}
