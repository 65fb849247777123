import { isFunctionWord } from "../clause/clause.ts";
import { type Reading, startOf } from "../clause/reading.ts";

/** Words from a noun back to its article: "der günstigste | Tarif". */
const farthestArticle = 3;

/** "Ab Mai kostet der Tarif | mit 250 Megabit pro Sekunde | 44,99 Euro": what thing is meant, and the amount right behind is what is told of it. */
export function isTrait({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind !== "measure" && mention.kind !== "count") return false;
  if (!lexicon.words.traits.has(tokens[start - 1]?.lower ?? "")) return false;
  const told = mentions.find(({ first }) => first >= mention.next);
  if (told?.kind !== "money" || startOf(scene, told) !== mention.next) return false;
  const noun = tokens[start - 2];
  if (noun?.type !== "word" || isFunctionWord(noun.lower, lexicon)) return false;
  const before = tokens.slice(Math.max(0, start - 2 - farthestArticle), start - 2);
  return before.some(({ lower }) => lexicon.phrases.determiners.has(lower) || lexicon.phrases.one.has(lower));
}
