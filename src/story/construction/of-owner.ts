import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { nearestNoun } from "../antecedent/noun-before.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isContent } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "Le pont, dont le coût est estimé | à 8 millions, ouvrira", "Die Brücke, deren Kosten auf | 8 Millionen | geschätzt werden, öffnet": of an
 * amount that a relative clause tells of something's cost, the clause behind the noun that it is of.
 * @returns "" elsewhere, and where both have no room
 */
export function ofOwner(passage: Passage, quantity: Stretch, around: Around): string {
  const start = startOf(passage, quantity);
  const opens = behindBorder(passage, start);
  if (passage.tokens[opens - 1]?.lower !== "," || !isOwned(passage, { first: opens, next: start })) return "";
  const noun = nounOf(passage, opens - 1);
  if (!noun || passage.mentions.some((each) => each.first >= noun.first && each.next < start && !isTimeKind(each)))
    return "";
  return compose(passage, [{ first: noun.first, next: start }], around.after, around.noun);
}

/** "dont le coût est", "il cui costo è", "whose cost is": a pronoun that says whose, what is owned, and a word of what it does. */
function isOwned(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { whose } = lexicon.words;
  // "il | cui costo": with the article of what is owned.
  const isSecond = isDeterminer(passage, first) && whose.has(tokens[first + 1]?.lower ?? "");
  const at = isSecond ? first + 1 : first;
  if (!whose.has(tokens[at]?.lower ?? "")) return false;
  // "dont | 46 % de filles", "dont elle": a part, or nothing that is owned.
  const leads = lexicon.words.bareOwners.has(tokens[at]?.lower ?? "");
  return (!leads || isSecond || isDeterminer(passage, at + 1)) && isContent(passage, { first: at + 1, next });
}

/** What stands before the comma: all of the sentence where no verb does, a name, else the noun that it ends with. */
function nounOf(passage: Passage, next: number): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const border = Math.max(behindBorder(passage, next), passage.dateline);
  // ", e | Bologna, dove": the last of several.
  const all = { first: lexicon.phrases.and.has(tokens[border]?.lower ?? "") ? border + 1 : border, next };
  const opens = all.first === passage.dateline && isDeterminer(passage, all.first);
  const isName = isUpper(tokens[all.first]?.text ?? "");
  if ((opens || isName) && isNamed(passage, all) && !hasVerb(passage, all)) return all;
  const noun = lexicon.language.split ? undefined : nearestNoun(passage, all);
  return noun && isOneThing(passage, noun) ? noun : nameBefore(passage, all);
}

/** "l’un des plus chers de la région, | où", "la plus forte à Rennes, | où": one of several, and a superlative, are no noun. */
function isOneThing(passage: Passage, noun: Stretch): boolean {
  const { tokens, lexicon } = passage;
  return !hasVerb(passage, noun) && !isFunctionWord(tokens[noun.first + 1]?.lower ?? "", lexicon);
}

/** "è a | Bologna, dove": the name that stands last. */
function nameBefore({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch | undefined {
  let from = next;
  while (from > first && isUpper(tokens[from - 1]?.text ?? "")) from--;
  return from < next && from > first && !lexicon.language.capitalNouns ? { first: from, next } : undefined;
}
