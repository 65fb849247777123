import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";
import { isVerbLast } from "./verb-last.ts";

/** "who", "qui", or a "que" that may bring in what is said as well. */
export function isRelativePronoun({ tokens, lexicon }: Words, at: number): boolean {
  const that = lexicon.words.that.has(tokens[at]?.lower ?? "");
  return that || matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined;
}

/** Is it a relative clause, of the noun that stands right before it? @param last the stretch before it */
export function isRelativeClause(passage: Passage, clause: Stretch, last: Stretch): boolean {
  return opensWithRelative(passage, clause) || isOfObject(passage, clause, last);
}

/** Does "qui", "which" behind a comma open the clause? */
function opensWithRelative({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  if (!matchPhrase(lexicon.syntax.relatives, tokens, first)) return false;
  const { lower, type } = tokens[first - 1] ?? { lower: "", type: "symbol" };
  const { saying, reporting } = lexicon.syntax;
  // "una gestora que se apropió": no comma, but no verb that says so either.
  return (
    lower === "," ||
    (type === "word" && !saying.root.has(lower) && !reporting.root.has(lower) && !isFunctionWord(lower, lexicon))
  );
}

/** "stemde met 24 tegen 13 stemmen in met het plan, | dat 9,6 miljoen kost": a clause that a verb closes, behind one with an amount of its own. */
function isOfObject({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch, last: Stretch): boolean {
  if (!lexicon.language.split || tokens[first - 1]?.lower !== "," || last.next !== first - 1) return false;
  const opens = lexicon.words.relativePronouns.has(tokens[first]?.lower ?? "");
  const amount = mentions.some((each) => !isTimeKind(each) && each.first >= last.first && each.next < last.next);
  // A Dutch clause behind ", dat" ends with its verb, whatever that looks like.
  return opens && amount && (!lexicon.language.capitalNouns || isVerbLast({ tokens, lexicon }, next - 1));
}

/** "ihren Kunden, | von denen 3.700 geklagt hatten, insgesamt 6 Millionen Euro": a clause that ends with its verb, from which the sentence does not go on. */
export function isVerbLastRelative({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (!lexicon.language.split || tokens[first - 1]?.lower !== ",") return false;
  const { relativePronouns, relativeAdverbs } = lexicon.words;
  const opens = [first, first + 1].some((at) => relativePronouns.has(tokens[at]?.lower ?? ""));
  if (!opens && !relativeAdverbs.has(tokens[first]?.lower ?? "")) return false;
  const { lower, text, type } = tokens[next - 1] ?? { lower: "", text: "", type: "symbol" };
  if (type !== "word" || isUpper(text)) return false;
  return lexicon.phrases.auxiliaries.has(lower) || !isFunctionWord(lower, lexicon);
}
