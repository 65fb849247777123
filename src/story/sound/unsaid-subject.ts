import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isShareKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { type Passage, shareAt } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Is it said before the label, or of a pronoun, whose or what its number is? */
export function isOfUnsaid(passage: Passage, quantity: Stretch, start: number, parts: readonly Stretch[]): boolean {
  if (!passage.lexicon.language.fixedOrder) return false;
  if (isBehindWhose(passage, start, parts) || isVerbOfIt(passage, quantity) || isOfThose(passage, start, parts))
    return true;
  if (isOfItsChange(passage, quantity, start, parts)) return true;
  return isWithoutWhole(passage, quantity, start, parts) || parts.some((part) => isOfPlace(passage, part));
}

/** "a jump by a slim margin | of 0.05 percent to 11.28 percent": the level that a change leads to is not how large that is. */
function isOfItsChange(passage: Passage, quantity: Stretch, start: number, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { first, next } = parts[0] ?? quantity;
  const { one, target } = lexicon.phrases;
  if (next > start || !one.has(tokens[first]?.lower ?? "") || !lexicon.ways.has(tokens[first + 1]?.lower ?? ""))
    return false;
  const led = mentions.some((each) => isShareKind(each) && each.first >= next && each.next < start);
  return led && target.has(tokens[start - 1]?.lower ?? "");
}

/** "a wind farm in | Co Aldmere that will cost": of no name a clause with "that" is told, but of what stands before it. */
function isOfPlace({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const that = tokens.findIndex(({ lower }, at) => at > first && at < next && lexicon.words.that.has(lower));
  if (that === -1 || !lexicon.phrases.auxiliaries.has(tokens[that + 1]?.lower ?? "") || first === 0) return false;
  const from = isFunctionWord(tokens[first]?.lower ?? "", lexicon) ? first + 1 : first;
  return from < that && tokens.slice(from, that).every(({ text }) => isUpper(text));
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
  if (!shareAt(passage, quantity) || !isPlainWord(passage, quantity.next)) return false;
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
  const own = shareAt(passage, quantity);
  if (!own || (parts.at(-1)?.next ?? start) > start) return false;
  return pastOf(passage.tokens, own.next, passage.lexicon) > own.next;
}
