import { behindBorder, type Stretch } from "../../figure/clause/clause.ts";
import { isShareKind } from "../../figure/mention.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isPronoun } from "../sentence/pronoun.ts";

/**
 * "Le nombre d’entrées payantes a progressé : | elles représentent 61 % du total", "C’est là que la hausse est la plus forte : | elle y
 * atteint 5 %": of what a pronoun behind a colon tells, a label with the verb before it, or with its last words, says not.
 * @param start where the number begins
 */
export function isOfPronounBehindColon(passage: Passage, start: number, [lead]: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  const opens = behindBorder(passage, start);
  const colon = opens - 1;
  if (!lead || tokens[colon]?.lower !== ":" || lead.next > colon) return false;
  if (!isPronoun(passage, { first: opens, next: start })) return false;
  const { romance, capitalNouns } = lexicon.language;
  const isCut = lead.first > Math.max(behindBorder(passage, colon), passage.dateline) && !capitalNouns;
  return isCut || (romance === true && hasVerb(passage, lead));
}

/** "La Champagne s’en sort mieux : la récolte | y | progresse de 13 %": where it does so, a pronoun says. */
export function isOfUnsaidPlace(
  passage: Passage,
  quantity: Stretch,
  start: number,
  parts: readonly Stretch[],
): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own)) return false;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= behindBorder(passage, start) && index < start && lexicon.words.placePronouns.has(lower),
  );
  // "il y a 12 %": it is there.
  if (at === -1 || lexicon.phrases.auxiliaries.has(tokens[at + 1]?.lower ?? "")) return false;
  return parts.every(({ first, next }) => at < first || at >= next);
}
