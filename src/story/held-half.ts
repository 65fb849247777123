import type { Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/reading.ts";
import { fitting, join } from "./compose.ts";
import { mentionAt, nounStart, type Passage, textOf } from "./passage.ts";
import { isPlainWord } from "./plain-word.ts";

/**
 * "Velta ruft 78.000 | Fahrzeuge wegen eines Defekts zurück": a count's label that has the second half of its verb, and not the
 * first, has both, without what stands between them.
 * @returns "" where they have no room; undefined for other labels
 */
export function withHeldHalf(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  const half = only.next - 1;
  const own = only.first >= quantity.first && only.first < quantity.next && half > quantity.next;
  const closes = tokens[only.next] === undefined || tokens[only.next]?.type === "symbol";
  if (!own || !closes || !lexicon.words.verbParticles.has(tokens[half]?.lower ?? "")) return undefined;
  const before = { first: firstOf(passage, quantity.first), next: startOf(passage, quantity) };
  if (!tokens.slice(before.first, before.next).some((_, at) => isPlainWord(passage, before.first + at)))
    return undefined;
  const noun = textOf(passage, { first: nounStart(passage, quantity), next: quantity.next });
  const [lead, end] = [textOf(passage, before), textOf(passage, { first: half, next: half + 1 })];
  return fitting([lead, noun, end].reduce(join));
}

/** Where the words between marks begin that the token stands among. */
function firstOf({ tokens }: Passage, at: number): number {
  return tokens.findLastIndex(({ type }, index) => index < at && type === "symbol") + 1;
}
