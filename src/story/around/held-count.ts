import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { isContent } from "../sentence/content.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/** Words of a preposition, an article and a name before the number that it holds: "at all of Leith’s". */
const longestLink = 4;

/**
 * "About 1,900 nurses | at three hospitals | walked out": a count that a preposition right behind a counted noun holds is of that noun's
 * phrase, which goes on behind it.
 * @param counted the quantity whose noun it is
 */
export function isHeldByCount(passage: Passage, counted: Stretch, held: Mention): boolean {
  const { tokens, lexicon } = passage;
  const { auxiliaries, determiners, and, possible } = lexicon.phrases;
  const own = mentionAt(passage, counted);
  if (own?.kind !== "count" || own.unit === null || own.direction || own.part) return false;
  if (held.kind !== "count" || held.unit === null || held.direction || held.part || held.qualifier === "to")
    return false;
  const link = own.next;
  const lower = tokens[link]?.lower ?? "";
  // "enfermeros | de tres hospitales": in the Romance languages "of" leads on to a number as well.
  const start = Math.max(startOf(passage, held), link + 1);
  if (held.first <= link || start > link + longestLink) return false;
  if (!isFunctionWord(lower, lexicon) || [auxiliaries, determiners, and, possible].some((words) => words.has(lower)))
    return false;
  for (let at = link; at < start; at++) if (isBorder(passage, at)) return false;
  return tokens
    .slice(link + 1, start)
    .every((token) => determiners.has(token.lower) || lexicon.phrases.of.has(token.lower) || isUpper(token.text));
}

/** "1,900 nurses at | three hospitals | walked out": does such a noun open the clause, so that the words behind the quantity are said of it? */
export function isHeldAtStart(passage: Passage, clause: Stretch, quantity: Stretch): boolean {
  const { mentions } = passage;
  const own = mentions.findIndex(({ first }) => first === quantity.first);
  const [counted, held] = [mentions[own - 1], mentions[own]];
  if (!counted || !held || counted.first < clause.first || !isHeldByCount(passage, counted, held)) return false;
  return !isContent(passage, { ...clause, next: startOf(passage, counted) });
}
