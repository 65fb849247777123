import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/**
 * "…, tandis que | le PR | , avec 15,9 % des voix, entre au conseil", "…, alors que | les vols |, dans le même temps, baissaient de": whose
 * amount it is stands between the conjunction and the comma, and what the sentence opens with is another's.
 * @param segments the stretches before the clause
 */
export function contrasted(passage: Passage, clause: Stretch, segments: readonly Stretch[]): Stretch | undefined {
  const last = segments.at(-1);
  if (!last) return undefined;
  const amount = passage.mentions.find(
    (each) => each.first >= clause.first && each.next <= clause.next && !isTimeKind(each),
  );
  if (!amount || passage.tokens[clause.first - 1]?.lower !== ",") return undefined;
  if (isLinkOnly(passage, clause.first, startOf(passage, amount))) return ofOpener(passage, last);
  const before = segments.at(-2);
  const goesOn = before && passage.lexicon.language.romance && isInsertion(passage, last, before);
  return goesOn && isVerbThere(passage, clause.first) ? ofOpener(passage, before) : undefined;
}

/** ", with | 15.9 %": nothing but small words. */
function isLinkOnly({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  return next > first && tokens.slice(first, next).every(({ lower }) => isFunctionWord(lower, lexicon));
}

/** Words of what stands between a subject and its verb and says neither who nor how much: ", eux,", ", dans le même temps,". */
const longestInsertion = 6;

function isInsertion(passage: Passage, { first, next }: Stretch, before: Stretch): boolean {
  const number = passage.mentions.some((each) => each.first >= first && each.first < next && !isTimeKind(each));
  return before.next === first - 1 && next - first <= longestInsertion && !number && !hasVerb(passage, { first, next });
}

/** The subject of a stretch that a conjunction opens and no verb stands in. */
function ofOpener(passage: Passage, { first, next }: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const opener = first > 0 ? matchPhrase(lexicon.syntax.openers, tokens, first) : undefined;
  // "im Geschäftsjahr, | das Ende Juni endete, auf"
  const relative =
    matchPhrase(lexicon.syntax.relatives, tokens, first) ??
    (lexicon.phrases.determiners.has(tokens[first]?.lower ?? "") || isVerbLast(passage, next - 1));
  if (!opener || relative) return undefined;
  const subject = { first: first + opener.length, next };
  return isNamed(passage, subject) && !hasVerb(passage, subject) ? subject : undefined;
}
