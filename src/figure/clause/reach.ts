import { isBorder, type Words } from "./clause.ts";

/** Tokens between a German verb and its "über", with a name between quotes. */
const longestReach = 16;

/** "erstreckt sich | über 40 Hektar", "derzeit verfügt die Firma | über 40 Standorte", but "verfügt über | über 40 Standorte". */
export function isReach(words: Words, start: number, preposition: string): boolean {
  const { tokens, lexicon } = words;
  // "takes farmers | below 35p": what reaches somewhere goes over it.
  if (!lexicon.words.topicLinks.has(preposition)) return false;
  const { reaching } = lexicon.syntax;
  const last = tokens[start - 1]?.lower === preposition ? 0 : preposition === "über" ? longestReach : 2;
  for (let at = start - 1; at >= Math.max(0, start - last); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (reaching.test(lower)) return true;
    // "erstreckt sich über 46 Hektar und misst | über 46 Hektar"
    if (isBorder(words, at) || (lower === preposition && at < start - 1)) return false;
  }
  return false;
}
