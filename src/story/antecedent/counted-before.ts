import { behindBorder, isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { trimEnd, trimStart } from "../sentence/trim.ts";

/**
 * "In Sachsen kamen 24.110 | Kinder zur Welt, 7,2 Prozent | weniger als im Jahr davor": a change behind a comma is of what the clause
 * before it counts, where verbs come second.
 * @returns "" for other figures, and where there is no room
 */
export function countedBefore(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  const comma = startOf(passage, quantity) - 1;
  if (!lexicon.language.split || figure.kind !== "percent" || !figure.direction) return "";
  if (tokens[comma]?.lower !== "," || !lexicon.words.soMuch.has(tokens[quantity.next]?.lower ?? "")) return "";
  const first = behindBorder(passage, comma);
  const [counted, ...others] = mentions.filter(
    (each) => each.first >= first && each.next <= comma && each.kind !== "date",
  );
  if (counted?.kind !== "count" || counted.unit === null || others.length > 0 || counted.next > comma) return "";
  let next = quantity.next;
  while (next < tokens.length && !isBorder(passage, next) && tokens[next]?.lower !== ".") next++;
  const more = textOf(passage, trimEnd(passage, { first: quantity.next, next }));
  const before = trimStart(passage, { first, next: startOf(passage, counted) });
  const noun = { first: nounStart(passage, counted), next: comma };
  if (!isNamed(passage, noun) || more === "") return "";
  const told = join(textOf(passage, noun), more);
  return fitting(join(textOf(passage, before), told)) || fitting(told);
}
