import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import type { Token } from "../../figure/token/token.ts";
import type { Around } from "../around/around.ts";
import { compose, whole } from "../composition/compose.ts";
import { isVerbThere } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** "Cette baisse de 10 km/h de la vitesse | était envisagée": the verb is of the change. */
function upToVerb(passage: Passage, { first, next }: Stretch): Stretch {
  const { auxiliaries } = passage.lexicon.phrases;
  const ends = ({ lower }: Token, at: number) =>
    auxiliaries.has(lower) || (passage.lexicon.language.romance === true && isVerbThere(passage, at));
  const verb = passage.tokens.findIndex((token, at) => at > first && at < next && ends(token, at));
  return { first, next: verb === -1 ? next : verb };
}

/**
 * "La baisse de 12 % des ventes | inquiète le secteur": what became less, or the change and that where one word says it; "du nombre de
 * visiteurs | pèse sur les comptes": the whole clause, where a verb may stand in it that is not known as one.
 */
export function ofChange(passage: Passage, { before, after, noun }: Around): string {
  const complement = upToVerb(passage, behindOf(passage, after));
  const counted = noun > after.first;
  const isWord = complement.next < after.next && complement.next - complement.first === 1;
  if (isWord && !counted) return whole(passage, before, { first: after.first, next: complement.next });
  const alone = compose(passage, [], complement, noun);
  return (
    (!counted && complement.next === after.next && mayHoldVerb(passage, complement) && whole(passage, before, after)) ||
    alone
  );
}

/** A word in small letters behind another one, with a small word behind it that is no "of". */
function mayHoldVerb(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance) return false;
  for (let at = first + 1; at < next - 1; at++) {
    const behind = tokens[at + 1]?.lower ?? "";
    const isVerb = isPlainWord(passage, at) && isPlainWord(passage, at - 1) && isFunctionWord(behind, lexicon);
    if (isVerb && pastOf(tokens, at + 1, lexicon) === at + 1 && !lexicon.phrases.and.has(behind)) return true;
  }
  return false;
}
