import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { spaced } from "../sentence/blanks.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { withAhead } from "./further.ts";

/** "The owner will pay £94 | more", "tardará 25 minutos | menos": without the word behind the amount the label says another thing. */
export function withMore(passage: Passage, label: string, { first, next }: Stretch): string {
  const { text, tokens } = passage;
  // "vai custar | mais 6 milhões"
  const ahead = passage.lexicon.words.moreBefore.has(tokens[first - 1]?.lower ?? "");
  const told = label && ahead ? withAhead(passage, label, { first: first - 1, next: first }) : undefined;
  if (told !== undefined) return told;
  const behind = behindMore(passage, next);
  if (!label || behind === next) return label;
  const leads = spaced(text.slice(0, tokens[first]?.start)).includes(label.split(gap).at(-1) ?? "");
  const more = textOf(passage, { first: next, next: behind });
  return leads && !goesOn(passage, behind) ? fitting(join(label, more)) : label;
}

/** "£94 more | than": what it is held against is said by other rules. "148 Euro mehr | im Jahr", "in meno | da giugno" go on with when. */
function goesOn({ tokens, lexicon }: Passage, at: number): boolean {
  const { split, romance } = lexicon.language;
  const than = matchPhrase(lexicon.syntax.than, tokens, at) !== undefined;
  const when = split || (romance && isFunctionWord(tokens[at]?.lower ?? "", lexicon));
  return when ? than : tokens[at]?.type === "word";
}

/** Behind "more", "in più"; the same index where no such word begins. */
function behindMore({ tokens, lexicon }: Passage, at: number): number {
  const isMore = (index: number) => lexicon.words.soMuch.has(tokens[index]?.lower ?? "");
  if (isMore(at)) return at + 1;
  const compared = matchPhrase(lexicon.compared, tokens, at) ?? matchPhrase(lexicon.syntax.longerOrShorter, tokens, at);
  return compared ? at + compared.length : at;
}
