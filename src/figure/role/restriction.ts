import { behindBorder, isBorder, isFunctionWord } from "../clause/clause.ts";
import { type Reading, startOf } from "../clause/reading.ts";
import { isLimit, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words from a relative pronoun to its amount: "who have lived in the region for more than". */
const farthest = 8;

/**
 * "People who earn less than £12,000 a year will get £300", "Haushalte, die weniger als 12.000 Euro verdienen, bekommen 300": which of them a
 * relative clause means, before the amount that is told of them.
 */
export function isRestriction({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const opens = matchPhrase(lexicon.syntax.freeRelatives, tokens, 0);
  const isOfWhoever = opens !== undefined && start >= opens.length && start <= opens.length + farthest;
  const isMeant = isOfWhoever || (isLimit(mention) && isOfSome(scene, restrictedBefore(scene, mentions, start)));
  if (!isMeant) return false;
  const other = mentions.find(({ first, kind }) => first >= mention.next && kind !== "date");
  return other !== undefined && goesOn(scene, mention.next, startOf(scene, other));
}

/** Where the noun stands that a relative clause or a preposition with the amount is of, no other amount and no border between. */
function restrictedBefore(scene: Scene, mentions: readonly Mention[], start: number): number | undefined {
  const { tokens, lexicon } = scene;
  // The pronoun "die" is read as an article of the amount.
  for (let at = start; at >= Math.max(1, start - farthest); at--) {
    if (at < start && mentions.some(({ first, next }) => first <= at && at < next)) return undefined;
    if (!lexicon.words.whichClause.has(tokens[at]?.lower ?? "")) {
      if (isBorder(scene, at)) break;
      continue;
    }
    const comma = tokens[at - 1]?.lower === ",";
    // A comma says what all of them do, but where each relative clause has one.
    return comma && !lexicon.language.split ? undefined : at - (comma ? 2 : 1);
  }
  // "Families with | more than three children", "Les familles | de plus de trois enfants"
  return isFunctionWord(tokens[start - 1]?.lower ?? "", lexicon) ? start - 2 : start - 1;
}

/** Is it several that open their clause: "households", "les ménages"? */
function isOfSome(words: Scene, noun: number | undefined): boolean {
  if (noun === undefined) return false;
  const { tokens, lexicon } = words;
  const { type, lower } = tokens[noun] ?? { type: "symbol", lower: "" };
  if (type !== "word" || isFunctionWord(lower, lexicon) || !lexicon.pluralEnding.test(lower)) return false;
  const first = behindBorder(words, noun);
  const { determiners, definite } = lexicon.phrases;
  const article = [determiners, definite].some((articles) => articles.has(tokens[first]?.lower ?? ""));
  return noun - first <= (article ? 2 : 1);
}

/** Does the sentence go on to the other amount with a verb, as far as it shows: one word that is none of the small ones, and no "and"? */
function goesOn(scene: Scene, first: number, next: number): boolean {
  const { tokens, lexicon } = scene;
  const between = tokens.slice(first, next);
  const { and, or, auxiliaries } = lexicon.phrases;
  if (between.some(({ lower }) => and.has(lower) || or.has(lower) || /^[;:()]$/.test(lower))) return false;
  const comma = between.findIndex(({ lower }) => lower === ",");
  if (comma !== -1 && !lexicon.language.split) return false;
  return between
    .slice(comma + 1)
    .some(({ type, lower }) => type === "word" && (auxiliaries.has(lower) || !isFunctionWord(lower, lexicon)));
}
