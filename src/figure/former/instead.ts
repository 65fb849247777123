import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words between "instead of" and its amount: "der ursprünglich geplanten". */
const farthestPlanned = 3;

/** "statt der ursprünglich geplanten | 12 Millionen", "instead of the planned | $12m": what was to be. */
export function isInsteadOf({ scene: { tokens, lexicon }, start }: Reading): boolean {
  const { setting, atFirst, former } = lexicon.syntax;
  let at = start - 1;
  if (!setting.test(tokens[at]?.lower ?? "")) return false;
  for (; at >= start - farthestPlanned; at--) {
    const { lower } = tokens[at] ?? { lower: "" };
    const planned = setting.test(lower) || atFirst.root.has(lower) || lexicon.phrases.definite.has(lower);
    if (!planned && !lexicon.phrases.determiners.has(lower)) break;
  }
  return matchPhrase(former, tokens, at) !== undefined;
}
