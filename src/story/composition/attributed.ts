import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isContent } from "../sentence/content.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { ends, withRest } from "./compose.ts";

/** "has scrapped a $2.2bn | planned takeover | of its rival": the noun that an amount behind an article stands before. */
export function attributedNoun(passage: Passage, before: Stretch, after: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const isHeld = [before.next - 1, before.next].some((at) => isDeterminer(passage, at));
  if (!lexicon.language.amountsDescribe || !isHeld) return undefined;
  // "a 20 % top-up"
  const isPart = (at: number) =>
    tokens[at]?.lower === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  const isNoun = (at: number) => tokens[at]?.type === "word" && !isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  let next = after.first;
  while (next < after.next && (isNoun(next) || isPart(next) || isPart(next - 1))) next++;
  const noun = { first: after.first, next };
  const names = isContent(passage, noun) || lexicon.ways.has(tokens[after.first]?.lower ?? "");
  return names && !lexicon.phrases.labelStops.has(tokens[after.first]?.lower ?? "") ? noun : undefined;
}

/** Of two sides that are too long together: what stands before, with as much of its noun as has room. */
export function besideNoun(passage: Passage, before: Stretch, after: Stretch): string {
  const named = attributedNoun(passage, before, after) ?? after;
  const text = textOf(passage, named);
  const room = longestLabel - text.length - gap.length;
  return (
    withRest(passage, [before], after, after.first) ||
    withRest(passage, [before], named, named.first) ||
    fitting(join(textOf(passage, before), text)) ||
    fitting(join(ends(passage, before, room), text))
  );
}
