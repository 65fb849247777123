import { alike, type Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/**
 * "overtook its rival after growing its sales by 9.8%", "closed after losing £200,000": what the subject did with something
 * of its own, or lost, is why, and no earlier level.
 * @param at the token that says "after"
 */
export function isOwnDoing(reading: Reading, at: number): boolean {
  const { scene, mention, start } = reading;
  const { tokens, lexicon } = scene;
  const { determiners, of, losses } = lexicon.phrases;
  const isOfSubject = (index: number) => {
    const lower = tokens[index]?.lower ?? "";
    if (index === start) return losses.has(tokens[start - 1]?.lower ?? "");
    return (
      matchPhrase(lexicon.syntax.possessives, tokens, index) !== undefined || (determiners.has(lower) && !of.has(lower))
    );
  };
  const does = tokens
    .slice(at, start)
    .some(({ lower }, index) => lexicon.ways.has(lower) && isOfSubject(at + index + 1));
  return does && mention.kind !== "duration" && !alike(reading, "anywhere");
}
