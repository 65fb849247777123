import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** "was among 38 traders who", "è tra i 746 detenuti liberati": whoever is one of them is not what is counted. */
export function isOneAmong({ tokens, lexicon }: Passage, start: number): boolean {
  if (!lexicon.syntax.among.root.has(tokens[start - 1]?.lower ?? "")) return false;
  if (lexicon.language.fixedOrder) return true;
  const is = matchPhrase(lexicon.syntax.copulas, tokens, start - 2)?.length === 1;
  return lexicon.language.romance === true && is && lexicon.phrases.definite.has(tokens[start]?.lower ?? "");
}
