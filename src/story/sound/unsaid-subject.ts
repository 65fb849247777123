import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isShareKind } from "../../figure/mention.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Is it said before the label, or of a pronoun, whose or what its number is? */
export function isOfUnsaid(passage: Passage, quantity: Stretch, start: number, parts: readonly Stretch[]): boolean {
  if (!passage.lexicon.language.fixedOrder) return false;
  if (isBehindWhose(passage, start, parts) || isVerbOfIt(passage, quantity) || isOfThose(passage, start, parts))
    return true;
  return isWithoutWhole(passage, quantity, start, parts);
}

/** "The group, whose four hotels employ 620 | people, said": whose people they are stands before the label. */
function isBehindWhose(passage: Passage, start: number, [first]: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  for (let at = start - 1; at >= 0 && !isBorder(passage, at); at--)
    if (lexicon.words.whose.has(tokens[at]?.lower ?? "")) return first !== undefined && first.first >= at;
  return false;
}

/** "58% oppose the mine, while 29% | support it": what they do, and not what to. */
function isVerbOfIt(passage: Passage, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own) || own.direction || !isPlainWord(passage, quantity.next)) return false;
  return lexicon.words.objects.has(tokens[quantity.next + 1]?.lower ?? "");
}

/** "sightings in towns rose …, while | those in rural areas fell by 9%": of what, a pronoun says. */
function isOfThose({ tokens, lexicon }: Passage, start: number, parts: readonly Stretch[]): boolean {
  return parts.some(
    ({ first, next }) => next <= start && first > 0 && lexicon.words.plurals.has(tokens[first]?.lower ?? ""),
  );
}

/** "The regulator granted the firm less than half | of the increase": of what, the label has no room to say. */
function isWithoutWhole(passage: Passage, quantity: Stretch, start: number, parts: readonly Stretch[]): boolean {
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own) || own.direction || (parts.at(-1)?.next ?? start) > start) return false;
  return pastOf(passage.tokens, own.next, passage.lexicon) > own.next;
}
