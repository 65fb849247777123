import type { Reading } from "../clause/reading.ts";

/** What a coin or a note is worth. */
const denominations: ReadonlySet<number> = new Set([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]);

/** "billets de 50 euros", "50-Euro-Scheine", "fake $100 notes", "notas de R$ 50 e R$ 100": what each piece is worth, and no sum. */
export function isDenomination({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "money" || mention.direction || !denominations.has(mention.amount)) return false;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const isCoin = (at: number) => lexicon.words.coins.has(lower(at));
  const behind = lower(mention.next) === "-" ? mention.next + 1 : mention.next;
  if (isCoin(behind)) return true;
  const before = mentions[mentions.indexOf(mention) - 1];
  const joined = before && (lexicon.phrases.and.has(lower(before.next)) || lower(before.next) === ",");
  const first = joined && before.next === mention.first - 1 ? before.first : mention.first;
  // "billetes falsos | de | 50 euros": an adjective may stand between.
  return lexicon.phrases.of.has(lower(first - 1)) && (isCoin(first - 2) || isCoin(first - 3));
}
