import { isBorder } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";

/** Words between such a "since" and its amount. */
const farthestSince = 5;

/** "seis meses después", "six months later": only says when. */
export function isLater({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const behind = mention.next + 1;
  const ends = isBorder(scene, behind) || /^[.!?]$/.test(tokens[behind]?.lower ?? "");
  return ends && lexicon.words.later.has(tokens[mention.next]?.lower ?? "");
}

/** "since it scrapped its $16 admission", "up from $62m when it raised its $11m series": what was so before. */
export function isSinceThen({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "money" || !lexicon.syntax.possessives.root.has(tokens[mention.first - 1]?.lower ?? ""))
    return false;
  const before = mentions[mentions.indexOf(mention) - 1];
  const then = before?.qualifier === "from" ? lexicon.words.when : lexicon.phrases.sinceClause;
  const from = Math.max(before?.next ?? 0, mention.first - farthestSince);
  return tokens.slice(from, mention.first).some(({ lower }) => then.has(lower));
}
