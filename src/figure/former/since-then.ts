import { isBorder } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words between such a "since" and its amount. */
const farthestSince = 5;

/**
 * "six months later", "seis meses después", "Two years earlier, the mill …": only says when. "Two years later than planned" and,
 * behind a verb, "opened two years earlier" say by how much as well.
 */
export function isLater({ scene, mention, start, clause }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { laterOn, earlierOn, than } = lexicon.syntax;
  const at = mention.next;
  const adverb = matchPhrase(laterOn, tokens, at) ?? (start === clause.first && matchPhrase(earlierOn, tokens, at));
  if (adverb) return !matchPhrase(than, tokens, at + adverb.length);
  const ends = isBorder(scene, at + 1) || /^[.!?]$/.test(tokens[at + 1]?.lower ?? "");
  return ends && lexicon.words.later.has(tokens[at]?.lower ?? "");
}

/** "since it scrapped its $16 admission", "up from $62m when it raised its $11m series": what was so before. */
export function isSinceThen({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "money" || !lexicon.syntax.possessives.root.has(tokens[mention.first - 1]?.lower ?? ""))
    return false;
  const before = mentions[mentions.indexOf(mention) - 1];
  const then = before?.qualifier === "from" ? lexicon.words.when : lexicon.phrases.sinceClause;
  const from = Math.max(before?.next ?? 0, mention.first - farthestSince);
  return hasWord(tokens, then, from, mention.first);
}
