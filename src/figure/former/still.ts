import { alike, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";

/** Tokens between an amount that was and its year: "fin", "no final de". */
const farthestYear = 5;

/**
 * "Wurden 2003 noch 2,2 Millionen Tonnen abgesetzt, waren es 2015 nur noch 1,6": of a year, where another amount follows.
 * "Elle comptait encore 6,4 millions de clients fin 2024": by its verb, of a year that is over.
 */
export function isStill(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  const { tokens, lexicon } = scene;
  const isYear = ({ date }: Mention) => /^\d{4}/.test(date ?? "");
  if (lexicon.words.still.has(tokens[start - 1]?.lower ?? "") && alike(reading, "anywhere"))
    return mentions.some((each) => each.next <= start - 1 && each.next > start - 3 && isYear(each));
  const verb = tokens.slice(Math.max(0, start - 2), start).map(({ lower }) => lower);
  if (!lexicon.syntax.wasStill.test(verb.join(" "))) return false;
  return mentions.filter(isYear).some(({ first, next }) => {
    if (next <= start) return next > start - farthestYear;
    return first >= mention.next && first < mention.next + farthestYear;
  });
}
