import { behindBorder, isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { isLimit, isTimeKind } from "../../figure/mention.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { hasFiniteVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLastRelative } from "../sentence/relative-clause.ts";

/**
 * "People who earn | less than £12,000 | will get", "Haushalte | , die wenig verdienen, | bekommen": a gap for what a relative clause asks of
 * those it tells of, or for all of it behind a noun without an article, which means only those.
 */
export function isRestrictionCut(passage: Passage, quantity: Stretch, before: Stretch, part: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  // Of "42 Asylwerber, die …," all are meant.
  const isCounted = before.first >= quantity.first && before.first < quantity.next;
  if (isCounted || (before.next <= quantity.first && part.first > quantity.first)) return false;
  const comma = tokens[before.next]?.lower === ",";
  const clause = { first: comma ? before.next + 1 : before.next, next: comma ? part.first - 1 : part.first };
  if (comma && isVerbLastRelative(passage, clause)) return isBare(passage, before) && !hasFiniteVerb(passage, before);
  const { whichClause, relativePronouns } = lexicon.words;
  // "Huishoudens | die minder dan 12.000 euro verdienen, | krijgen"
  if (lexicon.language.split && relativePronouns.has(tokens[before.next]?.lower ?? "")) return isBare(passage, before);
  const other = mentions.find(({ first, next }) => first >= before.next && next === part.first);
  if (!other || isTimeKind(other)) return false;
  const relative = tokens.findIndex(({ lower }, at) => at > before.first && at < before.next && whichClause.has(lower));
  if (relative !== -1) {
    const isSome = lexicon.pluralEnding.test(tokens[relative - 1]?.lower ?? "");
    return isSome && !lexicon.language.split && !isBorderWithin(passage, before);
  }
  // "Homes with a floor area | of more than 120 square metres | will pay", "Wohnungen | mit 80 Quadratmetern | kosten"
  const opens = before.first === behindBorder(passage, before.first) && !hasFiniteVerb(passage, before);
  return opens && (isLimit(other) || isBare(passage, { ...before, next: before.first + 1 }));
}

function isBorderWithin(passage: Passage, { first, next }: Stretch): boolean {
  return passage.tokens.slice(first, next).some((_, at) => isBorder(passage, first + at));
}

/** "Haushalte", "jonge mensen": no article, and nothing that tells one of several. */
function isBare({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { determiners, definite, one } = lexicon.phrases;
  const noun = tokens[next - 1]?.lower ?? "";
  const told = [determiners, definite, one].some((words) => hasWord(tokens, words, first, next));
  return !told && lexicon.pluralEnding.test(noun);
}
