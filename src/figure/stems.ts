import type { Token } from "./token/token.ts";

/** Beginnings of a text's longer words: "batteries" and "battery" share theirs. */
export function stemsOf(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const { type, lower } of tokens) if (type === "word" && lower.length > 3) stems.add(lower.slice(0, 5));
  return stems;
}

/** How many of the stems a sentence has, each counted once. */
export function sharedStems(tokens: readonly Token[], stems: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  const initials = new Set<string>();
  for (const stem of stems) initials.add(stem[0] as string);
  const found = new Set<string>();
  for (const { type, lower } of tokens) {
    if (type !== "word" || lower.length < 4 || !initials.has(lower[0] as string)) continue;
    const stem = lower.slice(0, 5);
    if (stems.has(stem)) found.add(stem);
  }
  return found.size;
}
