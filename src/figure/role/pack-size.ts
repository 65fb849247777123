import type { Reading } from "../clause/reading.ts";
import { unitGroup } from "../unit/unit-group.ts";

/** What is packed is measured in these. */
const packed: ReadonlySet<string> = new Set(["mass", "volume"]);

/** "66 milhões de sacas | de 60 kg", "12,000 bags of 25 kg": how much one of those counted holds. */
export function isPackSize({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure" || !packed.has(unitGroup(mention.unit ?? "") ?? "")) return false;
  const before = mentions[mentions.indexOf(mention) - 1];
  if (before?.kind !== "count" || before.unit === null || before.next !== mention.first - 1) return false;
  return lexicon.phrases.of.has(tokens[before.next]?.lower ?? "");
}
