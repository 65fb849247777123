import type { Passage } from "../sentence/passage.ts";
import { joinsPair } from "./pair.ts";

/** "84 entreprises sont concernées et | 60 000 emplois": behind another quantity, "and" begins what is this one's. */
export function behindAnd(
  { tokens, lexicon }: Passage,
  first: number,
  earlier: number | undefined,
  next: number,
): number {
  if (earlier === undefined) return first;
  for (let at = next - 1; at >= earlier; at--) {
    // "was held to 6 square miles overnight | while | containment rose to 65 %"
    if (lexicon.words.whereas.has(tokens[at]?.lower ?? "")) return at + 1;
    if (!lexicon.phrases.and.has(tokens[at]?.lower ?? "")) continue;
    // "auf der Strecke zwischen Linz und | dem Knoten Haid", "aus Israel und | den USA": of one preposition.
    const bound = lexicon.language.capitalNouns && at > earlier && /^de[mns]$/.test(tokens[at + 1]?.lower ?? "");
    if (!bound && !joinsPair({ tokens, lexicon }, earlier, at, next)) return at + 1;
  }
  return earlier;
}
