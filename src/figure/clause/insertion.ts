import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { isBorder, isFunctionWord } from "./clause.ts";
import type { Reading } from "./reading.ts";

/** Tokens of an insertion, at most. */
const longest = 22;

/**
 * "The supplier, which has 1.8 million customers, | overcharged 36,000": what is told between a
 * subject and its verb says who or what that is; "which has burned 9,000 acres" tells what has come about.
 */
export function isInserted({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon, heading } = scene;
  if (!lexicon.language.fixedOrder || heading) return false;
  let open = mention.first - 1;
  while (open > 0 && !isBorder(scene, open)) open--;
  let close = mention.next;
  while (close < tokens.length && !isBorder(scene, close)) close++;
  const isComma = (at: number) => tokens[at]?.lower === ",";
  if (!isComma(open) || !isComma(close) || close - open > longest || !opensInsertion(scene, open + 1)) return false;
  if (mentions.some((each) => each.first < open) || !goesOn(scene, close + 1)) return false;
  return !tokens.slice(0, open).some(({ lower }, at) => lexicon.phrases.auxiliaries.has(lower) || isBorder(scene, at));
}

/** "whose", or a relative pronoun whose verb is no perfect. */
function opensInsertion({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  const relative = matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined;
  const { perfect, verbFirst, pluperfect } = lexicon.syntax;
  const isDone = (index: number) =>
    verbFirst.test(tokens[index]?.lower ?? "") || pluperfect.participle.test(tokens[index]?.lower ?? "");
  if (relative) return !(perfect.test(tokens[at + 1]?.lower ?? "") && (isDone(at + 2) || isDone(at + 3)));
  return lexicon.words.whose.has(lower);
}

/** Goes the main clause on there with its verb? */
function goesOn({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  if (isFunctionWord(lower, lexicon)) return false;
  return lexicon.syntax.verbFirst.test(lower) || lexicon.syntax.presentVerb.test(lower);
}
